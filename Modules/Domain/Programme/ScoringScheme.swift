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
    /// How places go on after a tie, and what decides one.
    public let ranking: RankingRule
    /// What is taken off and added for how a region reports.
    public let conduct: ConductRule
    /// How improvement on the own past is measured (发展进步指数).
    public let progress: ProgressMethod

    /// How reaching a target becomes points.
    public enum ItemFunction: String, Hashable, Sendable, CaseIterable {
        /// In proportion to the threshold, full marks at it: min(cap, reached).
        case proportional
        /// The less the better: full marks at or below the threshold, in proportion above it.
        case lower
        /// Full marks when met, none otherwise.
        case yesNo = "yes-no"
        /// Only shown; its weight counts for nobody.
        case shown
        /// A mark that a person gives, of 100.
        case byHand = "by-hand"
    }

    /// The weight of one indicator.
    public struct Weight: Hashable, Sendable {
        /// The indicator.
        public let indicator: IndicatorID
        /// Its weight in points.
        public let points: Rational
        /// How reaching the target becomes points.
        public let function: ItemFunction

        /// The weight of one indicator.
        public init(_ indicator: IndicatorID, points: Rational, function: ItemFunction = .proportional) {
            self.indicator = indicator
            self.points = points
            self.function = function
        }
    }

    /// A scheme as the pack declares it.
    public init(
        version: String,
        weights: [Weight],
        cap: Rational,
        lagThreshold: Rational,
        ranking: RankingRule = RankingRule(),
        conduct: ConductRule = ConductRule(),
        progress: ProgressMethod = .rank
    ) {
        self.version = version
        self.weights = weights
        self.cap = cap
        self.lagThreshold = lagThreshold
        self.ranking = ranking
        self.conduct = conduct
        self.progress = progress
    }

    /// The points of an indicator; zero where the scheme does not score it.
    public func points(of indicator: IndicatorID) -> Rational {
        weights.first { $0.indicator == indicator }?.points ?? .zero
    }
}

/// How places are given (并列规则).
public struct RankingRule: Hashable, Sendable {
    /// How places go on after a tie.
    public enum Ties: String, Hashable, Sendable, CaseIterable {
        /// 1, 1, 3: the next place skips.
        case gaps
        /// 1, 1, 2: the next place follows.
        case dense
    }

    /// What decides between equal scores.
    public enum TieBreak: Hashable, Sendable {
        /// The higher exact completion of an indicator.
        case rate(IndicatorID)
        /// The higher number reached of an indicator.
        case amount(IndicatorID)
        /// The earlier last report.
        case earlier
    }

    /// How places go on after a tie.
    public let ties: Ties
    /// What decides a tie, one after the other; those still equal share the place.
    public let tieBreaks: [TieBreak]

    /// A rule of places; with gaps and no tie-break where nothing is said.
    public init(ties: Ties = .gaps, tieBreaks: [TieBreak] = []) {
        self.ties = ties
        self.tieBreaks = tieBreaks
    }
}

/// What is taken off and added for how a region reports.
public struct ConductRule: Hashable, Sendable {
    /// What may cost points.
    public enum Fault: String, Hashable, Sendable, Codable, CaseIterable {
        /// 迟报: a report after its deadline.
        case late
        /// 漏报: no report at all.
        case missing
        /// 退回: a report that was sent back.
        case returned
        /// 差错: a figure that a spot check did not confirm.
        case discrepancy

        /// What people call it.
        public var chinese: String {
            switch self {
            case .late: "迟报"
            case .missing: "漏报"
            case .returned: "退回"
            case .discrepancy: "抽查不符"
            }
        }
    }

    /// What one kind of fault costs.
    public struct Deduction: Hashable, Sendable {
        /// The points for one.
        public let points: Rational
        /// The most that may be taken off; without bound where `nil`.
        public let most: Rational?

        /// What one kind of fault costs.
        public init(points: Rational, most: Rational? = nil) {
            self.points = points
            self.most = most
        }
    }

    /// What each kind of fault costs; nothing where it is not named.
    public let deductions: [Fault: Deduction]
    /// The most that may be added; nothing is added where `nil`.
    public let mostBonus: Rational?

    /// A rule of conduct; without one nothing is taken off or added.
    public init(deductions: [Fault: Deduction] = [:], mostBonus: Rational? = nil) {
        self.deductions = deductions
        self.mostBonus = mostBonus
    }
}

/// How improvement on the own past is measured (发展进步指数). No official formula is known; these three are ours.
public enum ProgressMethod: String, Hashable, Sendable, CaseIterable {
    /// Σ wᵢ · now ÷ before × 100, the other way round for what should fall.
    case chain
    /// 100 + Σ wᵢ · (now − before) ÷ (goal − before) × 100.
    case gain
    /// By how many places it rose.
    case rank
}

/// How a region reported in a period.
public struct Conduct: Hashable, Sendable {
    /// How often each fault happened.
    public var faults: [ConductRule.Fault: Int]
    /// Points that were granted, before the bound.
    public var bonus: Rational
    /// The day of the last report; `nil` where there was none.
    public var lastReport: CalendarDate?

    /// How a region reported; without fault where nothing is said.
    public init(faults: [ConductRule.Fault: Int] = [:], bonus: Rational = .zero, lastReport: CalendarDate? = nil) {
        self.faults = faults
        self.bonus = bonus
        self.lastReport = lastReport
    }
}
