import Domain
import Findings
import Quantities

/// The last cumulative number and that of the period make the new cumulative number. Held against the very period
/// before; with a gap between them there is nothing to add up.
struct MonthSumCheck {
    let currents: [FigureSlot: DraftFigure]

    func finding(against subject: Subject) -> Finding? {
        guard subject.measure.accumulation == .cumulative,
            let current = currents[FigureSlot(subject.figure)], let month = current.reading.number,
            let before = before(subject)
        else { return nil }
        let difference = (before + month - subject.value).magnitude
        guard difference > subject.number(.tolerance, .monthSumDiffers) else { return nil }
        return subject.finding(.monthSumDiffers, Wording.monthSum(subject, before: before, month: month))
    }

    /// The cumulative number at the end of the period before; zero before the first one of the year.
    private func before(_ subject: Subject) -> Rational? {
        if subject.period.place == 1 { return .zero }
        guard let last = subject.last, subject.period.steps(after: last.period) == 1 else { return nil }
        return last.value
    }
}

/// A region's measure.
struct FigureSlot: Hashable {
    let region: RegionID
    let measure: MeasureID

    init(_ figure: DraftFigure) {
        region = figure.region
        measure = figure.measure
    }
}
