import Domain
import Findings

/// The measure that a strange header may mean, by the characters they share. It is said, and never taken.
struct ColumnSuggestion {
    let programme: Programme
    let table: RecognisedTable

    /// Half of the characters have to be the same.
    private static let leastLikeness = 0.5

    func measure(for header: String) -> Measure? {
        let wanted = Set(HeaderText.comparable(header))
        let taken = Set(table.measures)
        let free = table.form.measures.filter { !taken.contains($0) }.compactMap(programme.measure)
        let scored = free.map { measure in (measure, likeness(wanted, to: measure)) }
        return scored.filter { $0.1 >= Self.leastLikeness }.max { $0.1 < $1.1 }?.0
    }

    private func likeness(_ wanted: Set<Character>, to measure: Measure) -> Double {
        let columns = table.form.columns
        let patterns =
            columns.subjects.filter { $0.meaning == measure.id }.map(\.pattern.example)
            + columns.whole.filter { $0.meaning == .figure(measure.id) }.map(\.pattern.example)
        let names = [HeaderText.comparable(measure.name)] + patterns
        return names.map { HeaderText.likeness(wanted, Set($0)) }.max() ?? 0
    }
}

extension RecognisedTable {
    /// Adds to every finding about a strange header what it may mean.
    mutating func suggestColumns(_ programme: Programme) {
        let suggestion = ColumnSuggestion(programme: programme, table: self)
        for index in findings.indices where findings[index].code == .columnUnknown {
            guard let header = findings[index].text, let measure = suggestion.measure(for: header) else { continue }
            findings[index].suggest(measure)
        }
    }
}
