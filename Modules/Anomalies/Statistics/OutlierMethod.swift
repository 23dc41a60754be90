public import Quantities

/// A way of saying how far a number lies from what is usual in a series.
///
/// The plain z-score is here to be compared with, not to be used on months: among n numbers, the number itself
/// included, it cannot exceed √(n − 1), which is 2.83 for nine, so that a limit of 3 never flags fewer than ten.
public enum OutlierMethod: Hashable, Sendable {
    /// |x − mean| ÷ σ, with the σ of the population.
    case zScore
    /// 0.6745 · |x − median| ÷ MAD (Iglewicz and Hoaglin, 1993). Says nothing where more than half are equal.
    case modifiedZScore
    /// |x − median| ÷ (1.253314 · mean absolute deviation): the same authors' way out where the MAD is zero.
    case meanDeviationScore

    /// Whether the score of a number reaches the threshold, compared exactly; `false` where the method says nothing.
    public func flags(_ value: Rational, in series: Series, threshold: Rational) -> Bool {
        switch self {
        case .zScore:
            // Squares on both sides, so that no root is needed.
            let distance = value - series.mean
            return series.variance > .zero && distance * distance >= threshold * threshold * series.variance
        case .modifiedZScore, .meanDeviationScore:
            return score(value, in: series).map { $0 >= threshold } ?? false
        }
    }

    /// The exact score of a number; `nil` where the series does not spread, and for the z-score, which has a root.
    public func score(_ value: Rational, in series: Series) -> Rational? {
        let distance = (value - series.median).magnitude
        switch self {
        case .zScore: return nil
        case .modifiedZScore: return (distance * Self.normalQuartile).divided(by: series.medianDeviation)
        case .meanDeviationScore: return distance.divided(by: Self.normalMeanDeviation * series.meanDeviation)
        }
    }

    /// The score as a decimal, for showing. The only place where a root is drawn.
    public func approximateScore(_ value: Rational, in series: Series) -> Double? {
        guard self == .zScore else { return score(value, in: series)?.approximation }
        guard series.variance > .zero else { return nil }
        return (value - series.mean).magnitude.approximation / series.variance.approximation.squareRoot()
    }

    /// The third quartile of the normal distribution, by which a MAD is made comparable with σ.
    private static let normalQuartile = Rational(6745, over: 10_000) ?? .one
    /// √(π ÷ 2), by which a mean absolute deviation is made comparable with σ.
    private static let normalMeanDeviation = Rational(1_253_314, over: 1_000_000) ?? .one
}
