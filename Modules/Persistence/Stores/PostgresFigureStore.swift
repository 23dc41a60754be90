public import Core
public import Domain
public import Postgres

/// Figures in PostgreSQL.
public struct PostgresFigureStore: FigureStore {
    private let session: PostgresSession

    /// A store that speaks through a session.
    public init(_ session: PostgresSession) { self.session = session }

    /// The standing figures of a period.
    public func standing(of programme: ProgrammeID, in period: Period) async throws -> [Figure] {
        try await session.transaction(readOnly: true) { try $0.standingFigures(of: programme, in: period) }
    }

    /// The last figure of each region and measure before the period. Identifiers of one kind sort in time.
    public func previous(
        of programme: ProgrammeID,
        before period: Period,
        regions: Set<RegionID>
    ) async throws -> [Figure] {
        let earlier = sequence(first: period, next: \.previous).dropFirst()
            .prefix { $0.reportingYear == period.reportingYear }.map(\.id)
        return try await session.transaction(readOnly: true) { db in
            try db.query(
                """
                select distinct on (figure.region, figure.measure) \(Figure.columns)
                from (
                    select distinct on (figure.region, figure.measure, figure.period) figure.*
                    from figure join submission on submission.id = figure.submission
                    where figure.region = any(\(Array(regions))::text[]) and figure.programme = \(programme)
                        and figure.period = any(\(earlier)::text[]) and submission.state = 'stored'
                    order by figure.region, figure.measure, figure.period, figure.version desc
                ) as figure
                where figure.kind <> 'withdrawn'
                order by figure.region, figure.measure, figure.period desc
                """
            ).compactMap { try Figure(row: $0) }
        }
    }

    /// Every version of one figure, oldest first.
    public func versions(
        of programme: ProgrammeID,
        in period: Period,
        region: RegionID,
        measure: MeasureID
    ) async throws -> [Figure] {
        try await session.transaction(readOnly: true) { db in
            try db.query(
                """
                select \(Figure.columns) from figure
                where region = \(region) and programme = \(programme) and period = \(period) and measure = \(measure)
                order by version
                """
            ).compactMap { try Figure(row: $0) }
        }
    }
}
