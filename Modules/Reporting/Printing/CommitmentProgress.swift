public import Domain
public import Indicators
public import Quantities

/// How far a commitment of the document has got, for tables that go through the document and not through the regions.
public struct CommitmentProgress: Sendable {
    /// The commitment.
    public let commitment: Commitment
    /// The heaviest light of what judges it; `nil` where it is left as text or nobody has the task.
    public let light: Indicators.Light?
    /// How it stands, a line for every indicator; why it is text where none judges it.
    public let words: String
    /// The last day in the year that is reported: that of an indicator which is due every year, otherwise the document's.
    public let due: CalendarDate?
    /// What is missing to the target, a line for every indicator that is not met; empty where nothing is.
    public let gap: String

    /// Looks a commitment up in the standing of a request.
    public init(_ commitment: Commitment, in request: ReportRequest) {
        self.commitment = commitment
        let year = request.standing.asOf.year
        let parts = commitment.indicators.compactMap { id in
            request.programme.indicator(id).map { IndicatorProgress($0, in: request) }
        }
        let words = commitment.textReason ?? parts.map(\.words).joined(separator: "\n")
        due =
            commitment.due?.day(in: year)
            ?? parts.compactMap { $0.indicator.terms.due?.day(in: year) }.min()
        switch commitment.turn(in: year, of: request.programme) {
        case .now:
            let lights = parts.compactMap(\.light)
            let known = lights.filter { $0 != .notReported && $0 != .notComputable }
            light = (known.isEmpty ? lights : known).max { $0.severity < $1.severity }
            self.words = words
            gap = parts.map(\.gap).filter { !$0.isEmpty }.joined(separator: "\n")
        case .later(let first):
            light = .pending
            self.words = Wording.askedLater(first, words)
            gap = ""
        case .over(let next):
            light = nil
            self.words = Wording.askedOtherwise(next.years.min() ?? year)
            gap = ""
        }
    }

    /// Whether it is done for everybody who has the task.
    public var isDone: Bool {
        switch light {
        case .complete, .met, .onTime, .doneLate, .noneFound, .metToVerify: true
        default: false
        }
    }
}

extension Commitment {
    /// Whether its number is the one that is asked in a year.
    fileprivate enum Turn {
        case now
        /// It is asked from another year on; until then an earlier number holds.
        case later(Int)
        /// Another commitment has asked for another number since.
        case over(Commitment)
    }

    /// A document may say a number for each year, each in a sentence of its own.
    fileprivate func turn(in year: Int, of programme: Programme) -> Turn {
        guard let first = years.min(), let last = years.max() else { return .now }
        if first > year { return .later(first) }
        let next = programme.commitments.first { other in
            other.years.contains { $0 > last && $0 <= year } && !Set(other.indicators).isDisjoint(with: indicators)
        }
        return next.map { .over($0) } ?? .now
    }
}

/// How one indicator stands for the whole.
public struct IndicatorProgress: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// The light of the whole where it is judged as one, otherwise the heaviest of the regions.
    public let light: Indicators.Light?
    /// How it stands, in words.
    public let words: String
    /// What is missing, in words; empty where nothing is.
    public let gap: String
    /// Σ reached ÷ Σ base; `nil` where nobody reported.
    public let ratio: Ratio?

    /// Looks an indicator up in the standing of a request.
    public init(_ indicator: Indicator, in request: ReportRequest) {
        self.indicator = indicator
        let whole = request.whole(of: indicator)
        let judged = request.standing.whole[indicator.id]?.judged
        let outcomes = request.standing.rows.compactMap { row in
            row.outcome(of: indicator.id).map { (row.region, $0) }
        }
        ratio = whole?.ratio
        // A unit that owes its figure must not hide another one that lags.
        let lights = outcomes.compactMap(\.1.light)
        let known = lights.filter { $0 != .notReported && $0 != .notComputable }
        light = judged?.light ?? (known.isEmpty ? lights : known).max { $0.severity < $1.severity }
        words = Wording.progress(indicator, whole, outcomes.map(\.1), in: request)
        // What is missing or cannot be computed is nobody's lag; the words say it.
        let late = outcomes.filter { outcome in outcome.1.judged.map { !$0.isMet && $0.reached != nil } ?? false }
        let names = late.map { request.name(of: $0.0) }
        gap = Wording.gap(
            judged,
            indicator,
            names,
            of: outcomes.count,
            missing: Self.missing(late, indicator, request),
            in: request
        )
    }

    /// What those who are late lack together, in things that are counted; `nil` where nothing is, or a zone's are its hosts'.
    private static func missing(
        _ late: [(RegionID, Outcome)],
        _ indicator: Indicator,
        _ request: ReportRequest
    ) -> Rational? {
        let programme = request.programme
        let isCounted = indicator.judgedKind.isWorkedOff || indicator.judgedKind == .ratio
        let all = late.allSatisfy { id, _ in programme.region(id).map { programme.adds(indicator, from: $0) } ?? false }
        guard isCounted, all else { return nil }
        return late.compactMap(\.1.judged).reduce(.zero) { $0 + $1.shortfall }
    }
}
