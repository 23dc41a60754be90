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

    /// The last figure of each region and measure before the period.
    public func previous(of programme: ProgrammeID, before period: Period) async throws -> [Figure] {
        try await session.transaction(isolation: .repeatableRead, readOnly: true) { db in
            var last: [FigureKey: Figure] = [:]
            for earlier in sequence(first: period, next: \.previous).dropFirst().prefix(60) {
                guard earlier.year == period.year else { break }
                for figure in try db.standingFigures(of: programme, in: earlier) {
                    let key = FigureKey(region: figure.region, measure: figure.measure)
                    if last[key] == nil { last[key] = figure }
                }
            }
            return Array(last.values)
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
