import Workbooks

/// The states in a column of a table, counted live: a line that says how many rows have which, and the check that they are as many
/// as today.
struct StateCount {
    /// The line under the table.
    let line: Cell
    /// The check.
    let check: TableCheck

    /// Counts the words in a column from a row down to the last. `nil` where there is none.
    init?(of sheet: Sheet, column: Int, from first: Int) {
        var words: [String] = []
        var counts: [String: Int] = [:]
        var (without, elsewhere) = (0, 0)
        for row in sheet.rows.indices.dropFirst(first) {
            // The dash says that nothing is judged. It stands in rows of totals as well, which are no rows of the list.
            guard case .text(let word) = sheet[row, column].content else { continue }
            let isListed = sheet[row, column].style.role == .body
            guard word != Wording.dash else {
                if isListed { without += 1 } else { elsewhere += 1 }
                continue
            }
            guard isListed else { continue }
            if counts[word] == nil { words.append(word) }
            counts[word, default: 0] += 1
        }
        guard !words.isEmpty else { return nil }
        let range = CellRange(row: first, column: column, rows: sheet.rows.count - first).a1
        let live = words.map { "COUNTIF(\(range),\($0.formulaText))" }
        let total = counts.values.reduce(0, +)
        let parts = zip(words, live).map { "\(Wording.state($0).formulaText)&\($1)" }
        let dashes = "COUNTIF(\(range),\(Wording.dash.formulaText))" + (elsewhere > 0 ? "-\(elsewhere)" : "")
        line = .formula(
            Wording.states.formulaText + "&" + parts.joined(separator: "&\(Wording.comma.formulaText)&")
                + "&\(Wording.inAll.formulaText)&"
                + live.joined(separator: "+")
                + (without > 0 ? "&\(Wording.unjudged.formulaText)&\(dashes)" : ""),
            gives: Wording.states
                + words.map { Wording.state($0) + "\(counts[$0] ?? 0)" }.joined(separator: Wording.comma)
                + Wording.inAll + "\(total)" + (without > 0 ? Wording.unjudged + "\(without)" : ""),
            .footnote
        )
        check = TableCheck(formula: "\(live.joined(separator: "+"))=\(total)", passes: true)
    }
}
