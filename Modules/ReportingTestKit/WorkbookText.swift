public import Workbooks

/// A workbook as text that people can review and compare: every sheet, every row, what stands in its cells.
public struct WorkbookText: Hashable, Sendable, CustomStringConvertible {
    /// The lines.
    public let lines: [String]

    /// Describes a workbook.
    public init(_ named: NamedWorkbook) {
        let names = named.workbook.names.map { "name \($0.name) = \($0.target.reference)" }
        lines =
            ["file \(named.stem)", "title \(named.workbook.properties.title)"] + names
            + named.workbook.sheets.flatMap(Self.lines)
    }

    /// The lines as one text.
    public var description: String { lines.joined(separator: "\n") + "\n" }

    /// The first lines in which two texts differ, as a patch shows them; empty when they are the same.
    public static func difference(from expected: [String], to found: [String]) -> [String] {
        let changes = found.difference(from: expected)
        return changes.prefix(40).map { change in
            switch change {
            case .remove(let line, let text, _): "-\(line + 1): \(text)"
            case .insert(let line, let text, _): "+\(line + 1): \(text)"
            }
        }
    }

    private static func lines(of sheet: Sheet) -> [String] {
        let print = sheet.print
        let head = [
            "", "== \(sheet.name) (\(sheet.kind)\(sheet.isHidden ? ", hidden" : ""))",
            "frozen \(sheet.frozen.rows)×\(sheet.frozen.columns), \(print.paper) \(print.orientation), "
                + "pages tall \(print.pagesTall), merges \(sheet.merges.count), charts \(sheet.charts.count)",
        ]
        let tail = (0..<(sheet.tail?.count ?? 0)).map { Row(sheet.tail?.cells(ofRow: $0) ?? []) }
        return head
            + (sheet.rows + tail).enumerated().compactMap { row, cells in
                let words = cells.cells.enumerated().compactMap { column, cell -> String? in
                    let text = text(cell)
                    return text.isEmpty ? nil : "\(CellAddress.letters(ofColumn: column)) \(text)"
                }
                return words.isEmpty ? nil : "\(row + 1) | " + words.joined(separator: " | ")
            }
    }

    private static func text(_ cell: Cell) -> String {
        let light = cell.style.light.map { " !\($0)" } ?? ""
        let note = cell.note.map { " {\($0.split(separator: "\n").joined(separator: " "))}" } ?? ""
        let words =
            switch cell.content {
            case .blank: cell.style.isUnlocked ? "[ ]" : ""
            case .text(let text): text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
            case .integer(let value): "\(value)"
            case .number(let value): "\(value)"
            case .date(let day): "\(day.year)-\(day.month)-\(day.day)"
            case .link(let link): "→\(link.text)"
            case .formula(let formula): "=\(formula.expression) ⇒ \(result(formula.result))"
            }
        return words.isEmpty ? "" : words + light + note
    }

    private static func result(_ result: Workbooks.Formula.Result) -> String {
        switch result {
        case .number(let value): "\(value)"
        case .text(let text): text
        }
    }
}
