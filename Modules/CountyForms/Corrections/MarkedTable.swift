import CountyImport
import Findings
import Workbooks

/// The sender's table as a sheet, with marks.
struct MarkedTable {
    /// The name on its tab: that of the file, as a spreadsheet program gives it to a CSV file, so that a period in it is
    /// not lost.
    let name: String
    private let rows: [[String]]
    private let findings: [CellAddress: [Finding]]

    init(_ corrections: Corrections) {
        let stem = corrections.reading.fileName.split(separator: ".").dropLast().joined(separator: ".")
        name = Self.tabName(corrections.table.sheet ?? (stem.isEmpty ? corrections.reading.fileName : stem))
        rows = corrections.table.rows.map { $0.map(\.permitted) }
        findings = Dictionary(grouping: corrections.findings) { [rows] finding in
            Self.cell(of: finding, in: rows) ?? CellAddress(row: -1, column: 0)
        }
    }

    /// Where a finding is marked: in its cell, or where its row begins. `nil` for what concerns the whole file.
    func cell(of finding: Finding) -> CellAddress? { Self.cell(of: finding, in: rows) }

    var sheet: Sheet {
        var sheet = Sheet(name: name, kind: .ledger, columnWidths: widths)
        for (row, cells) in rows.enumerated() {
            let isTitle = cells.count { !$0.isEmpty } < 2
            sheet.append(
                cells.prefix(CellAddress.maximumColumn).enumerated().map { column, text in
                    cell(text, isTitle ? .plain : .body, at: CellAddress(row: row, column: column))
                }
            )
        }
        // A finding may stand behind the last cell of its row, where something is missing.
        for (address, found) in findings where address.isOnSheet && sheet[address].note == nil {
            sheet[address] = Cell(.blank, mark(found), note: note(found))
        }
        return sheet
    }

    private func cell(_ text: String, _ style: CellStyle, at address: CellAddress) -> Cell {
        guard let found = findings[address] else {
            return text.isEmpty
                ? Cell(.blank, style) : Cell(ExactNumber(text)?.content ?? .text(text), Self.kept(text, style))
        }
        let style = mark(found)
        // What is mended may become a number, unless a formula could come of it.
        let content = text.isEmpty ? .blank : ExactNumber(text)?.content ?? .text(text)
        return Cell(content, text.beginsLikeFormula ? style.formatted(.text) : style, note: note(found))
    }

    /// Words stay words: what a spreadsheet program would take for a date or a formula is kept from it.
    private static func kept(_ text: String, _ style: CellStyle) -> CellStyle {
        let breaks = text.contains("\n") || TextWidth.of(text) > Int(widest)
        let kept = ExactNumber(text) == nil ? style.formatted(.text) : style
        return style.role == .body && breaks ? kept.wrapping() : kept
    }

    private func mark(_ found: [Finding]) -> CellStyle {
        CellStyle.body.lit(found.contains { $0.severity == .error } ? .red : .amber, .mark).wrapping()
    }

    private func note(_ found: [Finding]) -> String {
        found.map { Wording.note($0) }.joined(separator: "\n").permitted
    }

    private static let widest = 28.0

    private var widths: [Double] {
        let count = min(rows.map(\.count).max() ?? 0, CellAddress.maximumColumn)
        var widths = [Double](repeating: 9, count: count)
        for cells in rows where cells.count(where: { !$0.isEmpty }) > 1 {
            for (column, text) in cells.prefix(count).enumerated() {
                widths[column] = max(widths[column], min(Double(TextWidth.of(text) + 2), Self.widest))
            }
        }
        return widths
    }

    private static func cell(of finding: Finding, in rows: [[String]]) -> CellAddress? {
        guard let row = finding.place.row, row >= 1, row <= CellAddress.maximumRow else { return nil }
        let first = rows.indices.contains(row - 1) ? rows[row - 1].firstIndex { !$0.isEmpty } : nil
        let address = CellAddress(row: row - 1, column: finding.place.column.map { $0 - 1 } ?? first ?? 0)
        return address.isOnSheet ? address : nil
    }

    /// A name that a tab may have; nothing else is lost of it but forbidden marks and length.
    private static func tabName(_ name: String) -> String {
        let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'", "#", "\n", "\t"]
        let kept = name.permitted.map { forbidden.contains($0) ? "-" : $0 }
        var short = String(kept.prefix(31))
        while short.utf16.count > 31 { short.removeLast() }
        let isTaken = short.isEmpty || short.lowercased() == "history" || short == Wording.summaryName
        return isTaken ? Wording.tableName : short
    }
}
