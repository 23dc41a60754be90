import Domain
import Formulas

/// The headers that a form is printed with: words that people read easily and that the form itself knows.
struct FormWords {
    private let form: Form
    private let programme: Programme

    init(_ form: Form, of programme: Programme) {
        self.form = form
        self.programme = programme
    }

    var region: String? { first(meaning: .region) }
    var note: String? { first(meaning: .note) }

    /// The header of a measure with its unit; of its target, where the form is a list of targets.
    func header(for measure: Measure) -> String? {
        let meaning: FormColumn = form.cadence == .year ? .target(measure.id) : .figure(measure.id)
        let subjects = form.columns.subjects.filter { $0.meaning == measure.id }.map(\.pattern.first)
        let own = candidates(measure.name, measure)
        let others = [first(meaning: meaning)].compactMap(\.self) + subjects.flatMap { candidates($0, measure) }
        return (own + others).first { form.columns[HeaderText.comparable($0)] == meaning }
            .map { measure.unit.isEmpty ? $0 : "\($0)（\(measure.unit)）" }
    }

    /// A name with what is said about it, the fullest first: the measure's own name says most.
    private func candidates(_ name: String, _ measure: Measure) -> [String] {
        if form.cadence == .year { return [name + Wording.yearTarget] }
        // What is due is not what was done of it.
        guard measure.kind.isNumber, measure.accumulation == .cumulative, !measure.name.contains("应") else {
            return [name]
        }
        return [name + (isAchieved(measure) ? Wording.cumulative : Wording.sinceNewYear), name]
    }

    /// Whether more of it is something done: not of what is forbidden, nor of what something else is a share of.
    private func isAchieved(_ measure: Measure) -> Bool {
        !programme.everyIndicator.contains { indicator in
            indicator.kind == .prohibition && indicator.numerator.measures.contains(measure.id.rawValue)
                || indicator.denominator.measures.contains(measure.id.rawValue)
        }
    }

    private func first(meaning: FormColumn) -> String? {
        form.columns.whole.filter { $0.meaning == meaning }.map(\.pattern.first).first { form.columns[$0] == meaning }
    }
}
