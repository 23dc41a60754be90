import Domain
import Formulas
import Quantities

/// Everything that the formulas of a programme may look at: the figures of a period, those of earlier ones, and what the
/// pack knows of earlier years. A class, so that a formula carries a reference about and not the book.
final class FigureBook: Sendable {
    let programme: Programme
    let period: Period
    let current: PeriodFigures
    private let earlier: [Period: PeriodFigures]
    private let known: Set<Period>

    init(
        _ programme: Programme,
        _ period: Period,
        _ current: PeriodFigures,
        earlier: [Period: PeriodFigures] = [:]
    ) {
        self.programme = programme
        self.period = period
        self.current = current
        self.earlier = earlier
        known = Set(earlier.keys)
    }

    /// What a region said about a measure in a period. A year for which nothing was received is looked up among the
    /// published figures of the pack.
    func reading(_ region: RegionID, _ measure: MeasureID, in asked: Period) -> Reading? {
        if asked == period { return current[region, measure] }
        if let figures = earlier[asked] { return figures[region, measure] }
        return programme.history[asked.reportingYear]?[region]?[measure]
    }

    /// Whether anything is known of a period at all.
    func knows(_ asked: Period) -> Bool {
        asked == period || known.contains(asked) || programme.history[asked.reportingYear] != nil
    }

    /// Whether a region has said anything in the period in a form that asks for one of these measures, so that an empty cell means
    /// “not yet” and not “not reported”. Where no form does, anything counts.
    func hasReported(_ region: RegionID, inFormsOf measures: [MeasureID]) -> Bool {
        let forms = programme.forms.filter { $0.measures.contains(where: measures.contains) }
        guard !forms.isEmpty else { return current.hasAny(of: region) }
        return forms.contains { form in form.measures.contains { current[region, $0] != nil } }
    }
}
