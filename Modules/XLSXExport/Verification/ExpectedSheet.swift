internal import Workbooks
internal import XLSXReading

/// What a sheet of the file has to say.
struct ExpectedSheet: Sendable {
    let name: String
    let isHidden: Bool
    let chartCount: Int
    private let number: Int
    private let rows: PackedRows
    private let tail: RowStream?
    private let merges: [String]
    private let links: [XLSXSheetDetails.Link]
    private let barCount: Int
    private let hiddenColumns: Set<Int>
    private let ruleCount: Int

    /// A sheet, its number from 1, and its rows as they are drawn.
    init(_ sheet: Sheet, number: Int, rows: [[Cell]]) {
        name = sheet.name
        isHidden = sheet.isHidden
        chartCount = sheet.charts.count
        self.number = number
        self.rows = PackedRows(rows)
        tail = sheet.tail
        merges = sheet.merges.map(\.a1).sorted()
        links = rows.enumerated().flatMap { row, cells in
            cells.indices.compactMap { column in
                guard case .link(let link) = cells[column].content else { return nil }
                return .init(cell: CellAddress(row: row, column: column).a1, place: link.target)
            }
        }
        barCount = Set(sheet.dataBars.map(\.cells)).count
        hiddenColumns = sheet.hiddenColumns
        ruleCount = sheet.inputRules.count
    }

    /// How many rows it has.
    var rowCount: Int { rows.count + (tail?.count ?? 0) }

    /// The cells of a row, from zero, without their styles.
    func cells(ofRow row: Int) -> [Cell] {
        row < rows.count ? rows.cells(ofRow: row) : tail?.cells(ofRow: row - rows.count) ?? []
    }

    /// Compares what stands outside the rows.
    func compare(_ details: XLSXSheetDetails) throws(XLSXExportError) {
        guard details.merges.sorted() == merges else { throw failure("compare merges") }
        guard details.links == links else { throw failure("compare links") }
        guard details.conditionalFormats == barCount else { throw failure("compare data bars") }
        guard Set(details.hiddenColumns.joined()) == hiddenColumns else { throw failure("compare hidden columns") }
        guard details.inputRules == ruleCount else { throw failure("compare input rules") }
    }

    /// The error for a difference, at a cell or somewhere on the sheet.
    func failure(_ operation: String, at cell: CellAddress? = nil) -> XLSXExportError {
        let place = "sheet \(number)" + (cell.map { " cell \($0.a1)" } ?? "")
        return XLSXExportError(.verification, operation: operation, place: place)
    }
}

/// What a file has to say.
struct ExpectedWorkbook: Sendable {
    /// The sheets in the order of their tabs.
    let sheets: [ExpectedSheet]
    /// What every name stands for.
    let names: [String: String]

    /// Sheets that were drawn, and the names of their workbook.
    init(sheets: [ExpectedSheet], names: [DefinedName]) {
        self.sheets = sheets
        self.names = Dictionary(names.map { ($0.name, $0.target.reference) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the file of a workbook has to say.
    init(_ workbook: Workbook) {
        let sheets = workbook.sheets.enumerated().map { index, sheet in
            ExpectedSheet(sheet, number: index + 1, rows: sheet.filledRows)
        }
        self.init(sheets: sheets, names: workbook.names)
    }
}
