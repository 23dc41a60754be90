internal import Workbooks
internal import XLSXReading

/// What a sheet of the file has to say.
struct ExpectedSheet: Sendable {
    private let sheet: Sheet
    private let number: Int
    private let rows: [[Cell]]

    /// A sheet and its number from 1.
    init(_ sheet: Sheet, number: Int) {
        self.sheet = sheet
        self.number = number
        rows = sheet.filledRows
    }

    /// How many rows it has.
    var rowCount: Int { rows.count + (sheet.tail?.count ?? 0) }

    /// The cells of a row, from zero.
    func cells(ofRow row: Int) -> [Cell] {
        rows.indices.contains(row) ? rows[row] : sheet.tail?.cells(ofRow: row - rows.count) ?? []
    }

    /// Compares what stands outside the rows.
    func compare(_ details: XLSXSheetDetails) throws(XLSXExportError) {
        guard details.merges.sorted() == sheet.merges.map(\.a1).sorted() else { throw failure("compare merges") }
        guard details.links == links else { throw failure("compare links") }
        let bars = Set(sheet.dataBars.map(\.cells)).count
        guard details.conditionalFormats == bars else { throw failure("compare data bars") }
        guard Set(details.hiddenColumns.joined()) == sheet.hiddenColumns else {
            throw failure("compare hidden columns")
        }
        guard details.inputRules == sheet.inputRules.count else { throw failure("compare input rules") }
    }

    /// The error for a difference, at a cell or somewhere on the sheet.
    func failure(_ operation: String, at cell: CellAddress? = nil) -> XLSXExportError {
        let place = "sheet \(number)" + (cell.map { " cell \($0.a1)" } ?? "")
        return XLSXExportError(.verification, operation: operation, place: place)
    }

    private var links: [XLSXSheetDetails.Link] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().compactMap { column, cell in
                guard case .link(let link) = cell.content else { return nil }
                return .init(cell: CellAddress(row: row, column: column).a1, place: link.target)
            }
        }
    }
}
