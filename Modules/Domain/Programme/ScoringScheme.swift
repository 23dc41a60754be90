public import Quantities

/// How a month becomes a score and a place (评分方案). Weights are no part of the policy document; they are the
/// pack's, have a version, and are printed under every ranking.
public struct ScoringScheme: Hashable, Sendable {
    /// What stands on the ledger, such as `2023-1`.
    public let version: String
    /// The weight of each indicator, in the order in which ledgers show them.
    public let weights: [Weight]
    /// What one indicator can bring at the most, as a share of its weight; over-completion beyond it is not scored.
    public let cap: Rational
    /// From which share of the time progress a region that lags is only behind (低于序时) and not far behind.
    public let lagThreshold: Rational

    /// The weight of one indicator.
    public struct Weight: Hashable, Sendable {
        /// The indicator.
        public let indicator: IndicatorID
        /// Its weight in points.
        public let points: Rational

        /// The weight of one indicator.
        public init(_ indicator: IndicatorID, points: Rational) {
            self.indicator = indicator
            self.points = points
        }
    }

    /// A scheme as the pack declares it.
    public init(version: String, weights: [Weight], cap: Rational, lagThreshold: Rational) {
        self.version = version
        self.weights = weights
        self.cap = cap
        self.lagThreshold = lagThreshold
    }

    /// The points of an indicator; zero where the scheme does not score it.
    public func points(of indicator: IndicatorID) -> Rational {
        weights.first { $0.indicator == indicator }?.points ?? .zero
    }
}
