import Domain
import Fingerprints
import Postgres

extension Database {
    /// The standing figures of a period: the newest version of each, unless that version takes the figure back.
    func standingFigures(of programme: ProgrammeID, in period: Period) throws -> [Figure] {
        try query(
            """
            select distinct on (figure.region, figure.measure) \(Figure.columns)
            from figure join submission on submission.id = figure.submission
            where figure.programme = \(programme) and figure.period = \(period) and submission.state = 'stored'
            order by figure.region, figure.measure, figure.version desc
            """
        ).compactMap { try Figure(row: $0) }
    }

    /// The standing figures of these periods, in the order of the periods' identifiers from the last to the first.
    ///
    /// - Parameter head: The last receipt that counts; all where it is `nil`.
    func standingFigures(
        of programme: ProgrammeID,
        in periods: [Period],
        through head: Receipt? = nil
    ) throws -> [Figure] {
        try query(
            """
            select distinct on (figure.period, figure.region, figure.measure) \(Figure.columns)
            from figure join submission on submission.id = figure.submission
            where figure.programme = \(programme) and figure.period = any(\(periods)::text[])
                and submission.state = 'stored'
                and (\(head)::bigint is null or figure.submission <= \(head)::bigint)
            order by figure.period desc, figure.region, figure.measure, figure.version desc
            """
        ).compactMap { try Figure(row: $0) }
    }
}

extension Database {
    /// The figures that can speak for a period: as they stand, or as they stood when it was closed.
    func speakingFigures(of programme: ProgrammeID, for period: Period) throws -> [Figure] {
        try standingFigures(of: programme, in: period.sources, through: try receiptHead(programme, period))
    }

    /// The last receipt that a period was closed with; `nil` while it is open.
    func receiptHead(_ programme: ProgrammeID, _ period: Period) throws -> Receipt? {
        try queryOptionalRow(
            "select receipt_head from closed_period where programme = \(programme) and period = \(period)"
        ).flatMap { try $0["receipt_head", as: Receipt?.self] }
    }
}

extension AdvisoryLock {
    /// What two programs that write figures of one programme's period wait for each other on. Closing the period takes
    /// it too, so that no file slips in behind the ranking.
    static func period(_ programme: ProgrammeID, _ period: Period) -> AdvisoryLock {
        AdvisoryLock("taizhang.period.\(programme).\(period)")
    }

    /// What two programs that receive the same bytes wait for each other on, whatever the period. Taken after the lock of
    /// the period, so that nobody waits in a circle.
    static func file(_ fingerprint: Fingerprint) -> AdvisoryLock { AdvisoryLock("taizhang.file.\(fingerprint)") }
}
