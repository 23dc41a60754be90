import Domain
import Fingerprints
import Postgres

extension Database {
    /// The standing figures of a period: the newest version of each, unless that version takes the figure back.
    /// `regions` leaves out all others; `nil` means everybody.
    func standingFigures(
        of programme: ProgrammeID,
        in period: Period,
        regions: [RegionID]? = nil
    ) throws -> [Figure] {
        try query(
            """
            select distinct on (figure.region, figure.measure) \(Figure.columns)
            from figure join submission on submission.id = figure.submission
            where figure.programme = \(programme) and figure.period = \(period) and submission.state = 'stored'
                and (\(regions)::text[] is null or figure.region = any(\(regions)::text[]))
            order by figure.region, figure.measure, figure.version desc
            """
        ).compactMap { try Figure(row: $0) }
    }

    /// What two programs that write figures of one programme's period wait for each other on. Closing the period takes
    /// it too, so that no file slips in behind the ranking.
    func lockPeriod(_ programme: ProgrammeID, _ period: Period) throws {
        try lock(AdvisoryLock("taizhang.period.\(programme).\(period)"), within: .seconds(10))
    }

    /// What two programs that receive the same bytes wait for each other on, whatever the period. Taken after the lock of
    /// the period, so that nobody waits in a circle.
    func lockFile(_ fingerprint: Fingerprint) throws {
        try lock(AdvisoryLock("taizhang.file.\(fingerprint)"), within: .seconds(10))
    }

    /// Whether the period is closed.
    func isClosed(_ programme: ProgrammeID, _ period: Period) throws -> Bool {
        try queryValue(
            "select exists (select from closed_period where programme = \(programme) and period = \(period))"
        )
    }
}
