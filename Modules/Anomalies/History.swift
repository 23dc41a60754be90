import Domain
import Quantities

/// The figures of earlier periods, by region and measure.
struct History: Sendable {
    private let past: [RegionID: [MeasureID: [PastValue]]]

    /// Standing figures of earlier periods, newest first. Only numbers count.
    init(_ figures: [Figure]) {
        past = Dictionary(grouping: figures, by: \.region).mapValues { figures in
            Dictionary(grouping: figures, by: \.measure).mapValues { $0.compactMap(PastValue.init) }
        }
    }

    /// What a region reported of a measure, newest first.
    func values(of measure: MeasureID, in region: RegionID) -> [PastValue] { past[region]?[measure] ?? [] }
}

/// What was reported for an earlier period.
struct PastValue: Hashable, Sendable {
    let period: Period
    let value: Rational

    init(period: Period, value: Rational) {
        self.period = period
        self.value = value
    }

    fileprivate init?(_ figure: Figure) {
        guard let value = figure.reading.number else { return nil }
        self.init(period: figure.period, value: value)
    }
}

extension Period {
    /// How many periods of its kind lie between the end of an earlier one and its own; at least one.
    func steps(after earlier: Period) -> Int {
        var steps = 1
        var period = previous
        while let before = period, before > earlier, steps < 60 {
            steps += 1
            period = before.previous
        }
        return steps
    }

    /// Which one of its kind it is within its reporting year, from 1.
    var place: Int {
        var place = 1
        var period = previous
        while let before = period, before.reportingYear == reportingYear {
            place += 1
            period = before.previous
        }
        return place
    }
}
