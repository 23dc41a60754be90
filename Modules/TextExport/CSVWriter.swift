internal import StagedFiles
public import Workbooks

/// Writes workbooks as .csv files: every visible sheet, one below the other, as the page shows it.
///
/// UTF-8 with a byte order mark, so that Excel and WPS read Chinese; commas, CRLF, quotes as in RFC 4180. Words that a
/// spreadsheet would run as a formula get an apostrophe before them, which it shows as words. Colours, notes, charts and
/// formulas have no place in such a file; a formula leaves its result.
public struct CSVWriter: WorkbookWriter {
    /// `csv`.
    public var fileExtension: String { "csv" }

    /// A writer; it holds nothing.
    public init() {}

    /// Writes the workbook to `path`, whole or not at all, replacing a file of that name.
    /// - Throws: `WorkbookRefusal` when the workbook has faults, `StagingFailure` when the folder does not take the file.
    public func write(_ workbook: Workbook, to path: String) throws {
        try workbook.writeText(Self.text(of: workbook), to: path)
    }

    static func text(of workbook: Workbook) -> String {
        let sheets = workbook.sheets.filter { !$0.isHidden }.map(\.visible)
        let tables = sheets.map { sheet in
            let name = sheets.count > 1 ? [line([Wording.sheet(sheet.name)])] : []
            let rows = sheet.rows.map { row in row.cells.map(field) }
            let tail = sheet.tail.map { tail in
                (0..<tail.count).map { line(tail.cells(ofRow: $0).map(field)) }.joined()
            }
            return (name + rows.map(line)).joined() + (tail ?? "")
        }
        return "\u{FEFF}" + tables.joined(separator: newLine)
    }

    private static let newLine = "\r\n"

    /// Empty cells at the end of a row say nothing.
    private static func line(_ fields: [String]) -> String {
        let filled = (fields.lastIndex { !$0.isEmpty } ?? -1) + 1
        return fields[..<filled].joined(separator: ",") + newLine
    }

    private static func field(_ cell: Cell) -> String {
        let value = ShownValue(of: cell, groups: false)
        return quoted(value.isFigure ? value.text : disarmed(value.text))
    }

    /// Excel, WPS and LibreOffice run what begins with one of these, full-width forms included.
    private static let triggers: Set<Character> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

    /// A lone sign, such as the dash of an empty cell, is no formula.
    private static func disarmed(_ text: String) -> String {
        guard let first = text.first, triggers.contains(first), text.count > 1 else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
