import Findings
import XLSXReading

/// One sheet of a workbook as records, with what was found on the way.
struct WorkbookSheet {
    /// The name on its tab.
    let name: String
    /// Rows that count as the sheet counts them.
    let records: [Record]
    let findings: [Finding]
    /// What was read and why, in Chinese.
    let explanation: String

    /// What stands where a text has its encoding.
    static let encoding = "XLSX"

    /// The most bytes of a workbook that is read. A county's table has some kilobytes; pictures may make it larger.
    static let mostBytes = 16 << 20

    /// Whether bytes are a package with a workbook in it, whatever the file is called.
    static func isWorkbook(_ bytes: [UInt8]) -> Bool { ForeignFormat(of: bytes) == .workbook }

    /// Reads the first sheet that can be seen, or the one of this name or number.
    init(_ bytes: [UInt8], asked: String?, fileName: String) throws(FileRefused) {
        guard bytes.count <= Self.mostBytes else { throw .workbookFileTooLarge }
        // Who saw only the beginning of the file may have taken it for a workbook.
        if let format = ForeignFormat(of: bytes), format != .workbook { throw .notCSV(format) }
        let reader = WorkbookReading(asked: asked, fileName: fileName)
        do {
            self = try reader.sheet(of: bytes)
        } catch let refusal as FileRefused {
            throw refusal
        } catch let error as XLSXReadingError where error == XLSXReadingError(.missingPart, part: "_rels/.rels") {
            // An archive with a workbook somewhere in it is none itself.
            throw .notCSV(.zip)
        } catch let error as XLSXReadingError {
            throw .workbookUnreadable(error)
        } catch {
            throw .workbookTooLarge
        }
    }

    fileprivate init(name: String, records: [Record], findings: [Finding], explanation: String) {
        self.name = name
        self.records = records
        self.findings = findings
        self.explanation = explanation
    }
}

/// Reads a workbook.
private struct WorkbookReading {
    let asked: String?
    let fileName: String

    func sheet(of bytes: [UInt8]) throws -> WorkbookSheet {
        let file = try XLSXFile(bytes: bytes, limits: .countyFile)
        let chosen = try choose(from: file.sheets)
        var rows = SheetRecords(CellText(file.numberFormats, countsFrom1904: file.countsFrom1904))
        let details = try file.readSheet(chosen) { try rows.take($0) }
        guard !rows.isEmpty else { throw FileRefused.sheetEmpty(chosen, of: file.sheets) }
        let others = try file.sheets.filter { try $0 != chosen && $0.hasCells && holdsAnything(file, $0) }
        return WorkbookSheet(
            name: chosen.name,
            records: try rows.records(merges: details.merges),
            findings: findings(rows, details, chosen: chosen, others: others),
            explanation: Wording.readSheet(chosen, of: file.sheets, isAsked: asked != nil)
        )
    }

    private func choose(from sheets: [XLSXSheet]) throws -> XLSXSheet {
        guard let asked else {
            guard let first = sheets.first(where: { !$0.isHidden && $0.hasCells }) else {
                throw FileRefused.noSheet(in: sheets)
            }
            return first
        }
        let named = sheets.first { $0.name == asked } ?? sheets.first { $0.name.trimmedCell == asked.trimmedCell }
        let numbered = Int(asked).flatMap { sheets.indices.contains($0 - 1) ? sheets[$0 - 1] : nil }
        guard let sheet = named ?? numbered, sheet.hasCells else { throw FileRefused.sheetNotFound(asked, in: sheets) }
        return sheet
    }

    /// Whether a sheet has a cell that says something. Stops at the first.
    private func holdsAnything(_ file: borrowing XLSXFile, _ sheet: XLSXSheet) throws -> Bool {
        struct Found: Error {}
        do {
            try file.readSheet(sheet) { row in
                if row.cells.contains(where: { $0.value != .blank && $0.value != .text("") }) { throw Found() }
            }
            return false
        } catch is Found {
            return true
        }
    }

    private func findings(
        _ rows: SheetRecords,
        _ details: XLSXSheetDetails,
        chosen: XLSXSheet,
        others: [XLSXSheet]
    ) -> [Finding] {
        var findings: [Finding] = []
        if !fileName.isWorkbookName { findings.append(.workbookRead(chosen)) }
        let visible = others.filter { !$0.isHidden && !$0.isAboutTheReport }
        if !visible.isEmpty, asked == nil { findings.append(.otherSheets(visible, read: chosen)) }
        let hidden = others.filter { $0.isHidden && !$0.isAboutTheReport }
        if !hidden.isEmpty { findings.append(.hiddenSheets(hidden)) }
        let filled = Set(rows.filledRows)
        let hiddenRows = details.hiddenRows.map { $0 + 1 }.filter(filled.contains)
        if !hiddenRows.isEmpty { findings.append(.hiddenRows(hiddenRows)) }
        let hiddenColumns = details.hiddenColumns.filter { $0.lowerBound < rows.width }
        if !hiddenColumns.isEmpty { findings.append(.hiddenColumns(hiddenColumns, width: rows.width)) }
        return findings + rows.scaled.map { .scaledDisplay(row: $0.row, column: $0.column) }
    }
}

extension XLSXLimits {
    /// For the table of a county, which has some kilobytes.
    fileprivate static let countyFile = XLSXLimits(
        parts: 2_000,
        inflatedBytes: 160 << 20,
        ratio: 250,
        stringBytes: 16 << 20
    )
}

extension XLSXSheet {
    /// Whether the name says that the sheet explains the report and holds none: 填报说明, 示例, 封面.
    fileprivate var isAboutTheReport: Bool {
        ["说明", "示例", "样表", "样例", "封面", "目录", "字典", "选项"].contains { name.contains($0) }
    }
}

extension String {
    /// Whether a file of this name is expected to be a workbook.
    fileprivate var isWorkbookName: Bool {
        let name = lowercased()
        return name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm")
    }
}
