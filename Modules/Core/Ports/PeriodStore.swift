public import Domain
public import Indicators

/// Keeps closed periods. What was published is kept as it was, whatever is computed later.
public protocol PeriodStore: Sendable {
    /// The frozen standing of a period; `nil` while it is open.
    func frozen(_ programme: ProgrammeID, _ period: Period) async throws -> FrozenStanding?

    /// The frozen standings of one kind of period that end in a year, oldest first.
    func frozen(_ programme: ProgrammeID, _ kind: Period.Kind, year: Int) async throws -> [FrozenStanding]

    /// Everything that is known about a period, read at one moment, so that its parts fit each other while files arrive.
    func snapshot(_ programme: ProgrammeID, _ period: Period) async throws -> PeriodSnapshot

    /// Freezes a standing. `compute` receives the figures of the period and of those that can speak for it, as
    /// they stand in the same transaction, so that no file slips in between. Returns what is frozen afterwards, which is the earlier one when the period was closed already.
    func freeze(
        _ programme: ProgrammeID,
        _ period: Period,
        by act: Act,
        compute: @Sendable @escaping ([Figure]) throws -> Standing
    ) async throws -> Freezing
}

/// What is known about a period at one moment.
public struct PeriodSnapshot: Hashable, Sendable {
    /// The figures of the period and of those that can speak for it (`Period.sources`), as they stand, or as they stood when
    /// the period was closed.
    public let figures: [Figure]
    /// The files received for the period and for all shorter ones in it, newest first; of a closed one those it was closed with.
    public let received: [Submission]
    /// The closed periods of the year, of every kind, this one among them once it is closed; oldest first.
    public let closed: [FrozenStanding]

    /// What is known.
    public init(figures: [Figure], received: [Submission], closed: [FrozenStanding]) {
        self.figures = figures
        self.received = received
        self.closed = closed
    }
}

/// A frozen standing and who froze it.
public struct FrozenStanding: Hashable, Sendable {
    /// The standing as it was.
    public let standing: Standing
    /// Who closed the period, and when.
    public let act: Act

    /// A frozen standing.
    public init(standing: Standing, act: Act) {
        self.standing = standing
        self.act = act
    }
}

/// What became of an attempt to close a period.
public struct Freezing: Hashable, Sendable {
    /// What is frozen now.
    public let frozen: FrozenStanding
    /// Whether this attempt closed it.
    public let isNew: Bool

    /// What became of an attempt.
    public init(frozen: FrozenStanding, isNew: Bool) {
        self.frozen = frozen
        self.isNew = isNew
    }
}
