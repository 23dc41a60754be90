import Indicators
import Workbooks

/// Holds workbooks against what every report promises.
struct PromiseCheck {
    let sentences: [String]

    /// The word for a figure that was not reported.
    static let notReported = Indicators.Light.notReported.word

    init(_ workbooks: [NamedWorkbook]) {
        var found = workbooks.isEmpty ? ["there is no workbook"] : []
        if Set(workbooks.map(\.stem)).count < workbooks.count { found.append("two workbooks have the same file name") }
        found += workbooks.flatMap(Self.check)
        sentences = found
    }

    private static func check(_ named: NamedWorkbook) -> [String] {
        var found = named.workbook.faults().map { "\(named.stem): \($0)" }
        if named.stem.isEmpty || named.stem.contains(where: { "/\\:*?\"<>|".contains($0) }) {
            found.append("“\(named.stem)” is no file name")
        }
        if named.workbook.properties.title.isEmpty { found.append("\(named.stem): the document has no title") }
        let visible = named.workbook.sheets.filter { !$0.isHidden }
        if visible.isEmpty { found.append("\(named.stem): no sheet is visible") }
        return found + named.workbook.sheets.flatMap(legalName) + visible.flatMap(frozenHeader)
            + visible.flatMap(printSetup) + visible.flatMap(numbersAsNumbers)
    }

    private static func legalName(_ sheet: Sheet) -> [String] {
        let isLegal =
            (1...31).contains(sheet.name.utf16.count) && !sheet.name.contains { "[]:*?/\\'".contains($0) }
            && sheet.name.lowercased() != "history"
        return isLegal ? [] : ["“\(sheet.name)” is no name for a sheet"]
    }

    private static func frozenHeader(_ sheet: Sheet) -> [String] {
        sheet.frozen.rows > 0 ? [] : ["\(sheet.name): no row is frozen"]
    }

    /// A secretary prints without touching anything: the pages are numbered, and a table that may run on repeats its
    /// header.
    private static func printSetup(_ sheet: Sheet) -> [String] {
        var found: [String] = []
        let footer = sheet.print.footer.left + sheet.print.footer.center + sheet.print.footer.right
        if !footer.contains(.pageNumber) || !footer.contains(.pageCount) {
            found.append("\(sheet.name): the pages are not numbered")
        }
        let isTable = [.ledger, .checklist, .ranking, .sources].contains(sheet.kind)
        if isTable, sheet.print.pagesTall == 0, sheet.print.repeatedRows == nil {
            found.append("\(sheet.name): the header is not repeated on further pages")
        }
        return found
    }

    /// A figure in a table is a number, never words that look like one.
    private static func numbersAsNumbers(_ sheet: Sheet) -> [String] {
        sheet.rows.enumerated().flatMap { row, cells in
            cells.cells.enumerated().compactMap { column, cell -> String? in
                guard case .text(let text) = cell.content, [.body, .total, .input].contains(cell.style.role),
                    looksLikeFigure(text), cell.style.alignment != .left, !cell.style.isUnlocked
                else { return nil }
                return "\(sheet.name) \(CellAddress(row: row, column: column).a1): “\(text)” is words, not a number"
            }
        }
    }

    private static func looksLikeFigure(_ text: String) -> Bool {
        let unsigned = text.first.map { "+-".contains($0) } == true ? text.dropFirst() : text[...]
        return unsigned.contains { $0.isNumber } && unsigned.allSatisfy { $0.isNumber || ",.%".contains($0) }
    }
}

extension Sheet {
    /// Every word that the sheet shows.
    var words: [String] {
        (rows.flatMap(\.cells) + (0..<(tail?.count ?? 0)).flatMap { tail?.cells(ofRow: $0) ?? [] }).compactMap { cell in
            switch cell.content {
            case .text(let text): text
            case .link(let link): link.text
            case .formula(let formula): if case .text(let text) = formula.result { text } else { nil }
            case .blank, .integer, .number, .date: nil
            }
        }
    }
}
