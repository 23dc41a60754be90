public import Workbooks

/// Writes workbooks as single .html files for reading on a telephone: no script, no other file, nothing from a network.
///
/// Titles, sentences and notes flow with the width of the screen; tables keep their columns and can be pushed sideways.
/// Lights keep their words. What can only be done in a spreadsheet (filling in, filtering, live formulas) is not there; a
/// formula leaves its result.
public struct HTMLWriter: WorkbookWriter {
    /// `html`.
    public var fileExtension: String { "html" }

    /// A writer; it holds nothing.
    public init() {}

    /// Writes the workbook to `path`, whole or not at all, replacing a file of that name.
    /// - Throws: `WorkbookRefusal` when the workbook has faults, `StagingFailure` when the folder does not take the file.
    public func write(_ workbook: Workbook, to path: String) throws {
        try workbook.writeText(Self.text(of: workbook), to: path)
    }

    static func text(of workbook: Workbook) -> String {
        let shown = workbook.sheets.enumerated().filter { !$0.element.isHidden }
        let places = Dictionary(
            workbook.sheets.enumerated().map { ($0.element.name, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first }
        )
        let contents = shown.map { ##"<a href="#s\##($0.offset + 1)">\##($0.element.name.escaped)</a>"## }
        let sections = shown.map { number, sheet in
            HTMLSheet(sheet, number: number + 1, in: workbook, places: places).text
        }
        return """
            <!doctype html>
            <html lang="zh-Hans">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(workbook.properties.title.escaped)</title>
            <style>
            \(HTMLStyle.sheet)</style>
            </head>
            <body>
            <nav aria-label="\(Wording.contents)">\(contents.joined())</nav>
            \(sections.joined(separator: "\n"))
            </body>
            </html>

            """
    }
}

extension String {
    /// The words as they may stand in a page or an attribute.
    var escaped: String {
        var text = ""
        for character in self {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\n": text += "<br>"
            default: text.append(character)
            }
        }
        return text
    }

    /// The words as they may stand in an attribute, which knows no lines.
    var inAttribute: String { replacing("\n", with: " ").escaped }
}
