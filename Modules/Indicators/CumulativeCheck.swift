public import Domain
public import Findings
import Quantities

/// Holds the figures of a file against the last period: a cumulative figure never falls without a correction.
public struct CumulativeCheck: Sendable {
    private let programme: Programme
    private let previous: [RegionID: [MeasureID: Figure]]

    /// A check against the standing figures of earlier periods, newest period first; of each region and measure the first
    /// one counts.
    public init(programme: Programme, history: [Figure]) {
        self.programme = programme
        previous = Dictionary(grouping: history, by: \.region).mapValues { figures in
            Dictionary(figures.map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The finding against a figure; `nil` when it has not fallen, or there is nothing to hold it against.
    public func finding(against figure: DraftFigure) -> Finding? {
        guard let measure = programme.measure(figure.measure), measure.accumulation == .cumulative,
            let last = previous[figure.region]?[figure.measure], let lastValue = last.reading.number,
            let value = figure.reading.number, value < lastValue
        else { return nil }
        let region = programme.region(figure.region)?.name ?? figure.region.rawValue
        let place = Place(
            sheet: figure.cell.sheet,
            row: figure.cell.row,
            line: figure.cell.line,
            column: figure.cell.column
        )
        return Finding(
            .cumulativeDecreased,
            at: place,
            field: figure.measure.rawValue,
            text: figure.cell.text,
            message: "\(place.words)“\(region)”\(measure.name)累计\(value)\(measure.unit)，低于\(last.period.chinese)的"
                + "\(lastValue)\(measure.unit)；累计数不得减少"
        )
    }
}
