import Formulas

/// What the reported value of a measure is held against.
public enum Yardstick: Hashable, Sendable {
    /// Its own target.
    case target
    /// The reported value of another measure: public clinics are a share of all clinics.
    case measure(MeasureID)
}

extension Programme {
    /// The indicator whose numerator is this measure alone.
    public func indicator(ofMeasure measure: MeasureID) -> Indicator? {
        indicators.first { indicator in
            let numerator = indicator.numerator
            return numerator.measures.count == 1 && numerator.measures[0] == measure.rawValue
                && numerator.targets.isEmpty
        }
    }

    /// What the rate of a measure is taken of; `nil` where no indicator judges it, or by a longer formula.
    public func yardstick(of measure: MeasureID) -> Yardstick? {
        guard let denominator = indicator(ofMeasure: measure)?.denominator else { return nil }
        switch (denominator.measures.count, denominator.targets.count) {
        case (1, 0): return denominator.measures.first.map { .measure(MeasureID($0)) }
        case (0, 1): return .target
        default: return nil
        }
    }

    /// The measures whose rate is taken of `base`, and which therefore mean nothing while it is in doubt.
    public func measures(restingOn base: MeasureID) -> [MeasureID] {
        measures.map(\.id).filter { yardstick(of: $0) == .measure(base) }
    }

    /// Whether the programme judges this measure at all, but sets no task for it in this region (无此项任务).
    public func hasNoTask(_ measure: MeasureID, in region: RegionID) -> Bool {
        let isJudged = indicators.contains { indicator in
            (indicator.numerator.measures + indicator.denominator.measures).contains(measure.rawValue)
        }
        return isJudged && !expects(measure, from: region)
    }
}
