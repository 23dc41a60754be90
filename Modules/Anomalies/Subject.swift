import Domain
import Findings
import Quantities

/// One reported number, with everything that it is held against.
struct Subject {
    let programme: Programme
    let region: Region
    let measure: Measure
    let figure: DraftFigure
    let value: Rational
    let period: Period
    /// What the region reported of the measure before, newest first.
    let past: [PastValue]
    /// What the region is to reach, where the measure has a target of its own.
    let target: Rational?

    /// `nil` where the figure is no number.
    init?(_ figure: DraftFigure, period: Period, programme: Programme, history: History) {
        guard let measure = programme.measure(figure.measure), let region = programme.region(figure.region),
            let value = figure.reading.number
        else { return nil }
        self.programme = programme
        self.region = region
        self.measure = measure
        self.figure = figure
        self.value = value
        self.period = period
        past = history.values(of: measure.id, in: region.id)
        target =
            programme.yardstick(of: measure.id) == .target
            ? programme.targets.cell(measure.id.rawValue, of: region.id).number : nil
    }

    var last: PastValue? { past.first }

    /// How many such periods the year has.
    private var periodsInYear: Int {
        switch period.kind {
        case .year: 1
        case .half: 2
        case .quarter: 4
        case .month: 12
        case .week: 52
        }
    }

    /// What would be done in a period if the target were reached evenly over the year.
    var scheduledPace: Rational? { target.flatMap { $0.divided(by: Rational(periodsInYear)) } }

    /// What the figure adds to the period: the value itself, or for a cumulative measure the increase a period since
    /// the last report. `nil` for a cumulative measure without an earlier report.
    var pace: Rational? {
        guard measure.accumulation == .cumulative else { return value }
        return last.flatMap { (value - $0.value).divided(by: Rational(period.steps(after: $0.period))) }
    }

    /// The same for earlier periods, newest first. The first report of a year counts from its beginning.
    var pastPaces: [Rational] {
        guard measure.accumulation == .cumulative else { return past.map(\.value) }
        return past.indices.compactMap { index in
            let (new, old) = (past[index], index + 1 < past.count ? past[index + 1] : nil)
            let steps = old.map { new.period.steps(after: $0.period) } ?? new.period.place
            return (new.value - (old?.value ?? .zero)).divided(by: Rational(steps))
        }
    }

    func finding(_ code: FindingCode, _ words: String) -> Finding { figure.finding(code, region, words) }

    func words(_ number: Rational) -> String { measure.words(number) }

    func number(_ parameter: CheckParameter, _ code: FindingCode) -> Rational {
        programme.checks.number(parameter, of: code)
    }
}

extension DraftFigure {
    /// A finding at the cell of the figure.
    func finding(_ code: FindingCode, _ region: Region, _ words: String) -> Finding {
        let place = Place(sheet: cell.sheet, row: cell.row, line: cell.line, column: cell.column)
        return Finding(
            code,
            at: place,
            field: measure.rawValue,
            text: cell.text,
            message: "\(place.words)“\(region.name)”\(words)"
        )
    }
}
