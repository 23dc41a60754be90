public import Domain
public import Indicators
public import Workbooks

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
    /// Whether nobody has collected anything that judges it.
    private let isUncollected: Bool

    /// Looks a commitment up in the standing of a request.
    public init(_ commitment: Commitment, in request: ReportRequest) {
        self.commitment = commitment
        let year = request.standing.asOf.year
        let parts = commitment.indicators.compactMap { id in
            request.programme.indicator(id).map { IndicatorProgress($0, in: request) }
        }
        isUncollected = !parts.isEmpty && parts.allSatisfy(\.isUncollected)
        let words = commitment.textReason ?? parts.map(\.words).joined(separator: "\n")
        due =
            commitment.due?.day(in: year)
            ?? parts.compactMap { $0.indicator.terms.due?.day(in: year) }.min()
        switch commitment.turn(in: year, of: request.programme) {
        case .now:
            light = parts.compactMap(\.light).heaviestKnown
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

    /// The light as a cell; `nil` where it is left as text or nobody has the task.
    public func lightCell(_ style: CellStyle) -> Cell? {
        isUncollected && light == .notReported ? .uncollected(style) : light?.cell(style)
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
