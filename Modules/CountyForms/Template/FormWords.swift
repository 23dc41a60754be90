import Domain

/// The headers that a form is printed with: words that people read easily and that the form itself knows.
struct FormWords {
    private let form: Form

    init(_ form: Form) { self.form = form }

    var region: String? { first(meaning: .region) }
    var note: String? { first(meaning: .note) }

    /// The header of a measure with its unit; of its target, where the form is a list of targets.
    func header(for measure: Measure) -> String? {
        let meaning: FormColumn = form.cadence == .year ? .target(measure.id) : .figure(measure.id)
        let words = candidates(for: measure).first { form.columns[HeaderText.comparable($0)] == meaning }
        return (words ?? first(meaning: meaning)).map { "\($0)（\(measure.unit)）" }
    }

    /// The measure's own name, which says most; then what counties call it.
    private func candidates(for measure: Measure) -> [String] {
        let subjects = form.columns.subjects.filter { $0.meaning == measure.id }.map(\.pattern.first)
        let names = [measure.name] + subjects
        if form.cadence == .year { return names.map { $0 + Wording.yearTarget } }
        let isCumulative = measure.accumulation == .cumulative
        return (isCumulative ? names.map { $0 + Wording.cumulative } : []) + names
    }

    private func first(meaning: FormColumn) -> String? {
        form.columns.whole.filter { $0.meaning == meaning }.map(\.pattern.first).first { form.columns[$0] == meaning }
    }
}
