public import Domain
import Formulas
import Indicators
public import Quantities

/// How many decimals a printed number needs so that rounding does not lie.
public enum RatePlaces {
    /// The fewest decimals of a percentage, from two to twelve, at which a rate below a threshold also prints below it:
    /// 331 of 414 against 80 % gives 79.95 %, never 80.0 %.
    public static func honest(_ rate: Rational, against thresholds: [Rational]) -> Int {
        let close = thresholds.filter { rate < $0 }
        return (2..<most).first { places in
            close.allSatisfy { rounded(rate, places) < rounded($0, places) }
        } ?? most
    }

    /// The fewest decimals, from two to twelve, at which scores that differ also print differently.
    public static func distinguishing(_ scores: [Rational]) -> Int {
        let distinct = Set(scores)
        return (2..<most).first { places in
            Set(distinct.map { $0.decimal(places: places) }).count == distinct.count
        } ?? most
    }

    /// The fewest decimals, from two to twelve, at which a difference that is one does not print as none.
    public static func telling(_ difference: Rational) -> Int {
        (2..<most).first { difference.rounded(to: $0) != .zero || difference == .zero } ?? most
    }

    /// Beyond it a spreadsheet keeps no digit of a rate.
    private static let most = 12

    private static func rounded(_ rate: Rational, _ places: Int) -> Rational {
        (rate * Rational(100)).rounded(to: places)
    }
}

extension Programme {
    /// What a rate is read against: the whole, and every share that is asked of a region, or of this one.
    public func thresholds(of indicator: Indicator, of region: RegionID? = nil) -> [Rational] {
        guard indicator.judgement == .share else { return [.one] }
        let regions = region.map { [$0] } ?? regions.map(\.id)
        return [.one] + Set(regions.compactMap { targets.cell(indicator.target, of: $0).number }).sorted()
    }
}

extension ReportRequest {
    /// What a printed rate is read against: that, and time progress.
    func thresholds(of indicator: Indicator, of region: RegionID? = nil) -> [Rational] {
        programme.thresholds(of: indicator, of: region) + [standing.timeProgress.value]
    }

    /// Decimals at which the printed rate of the whole does not lie about any of them.
    public func ratePlaces(ofWhole rate: Rational, _ indicator: Indicator) -> Int {
        RatePlaces.honest(rate, against: thresholds(of: indicator))
    }

    /// Decimals at which the scores of a group that differ print differently.
    public func scorePlaces(in group: RankGroup) -> Int {
        RatePlaces.distinguishing(standing.rows.filter { $0.group == group }.compactMap(\.score))
    }
}
