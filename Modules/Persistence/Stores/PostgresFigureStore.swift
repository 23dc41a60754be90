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

    /// The standing figures of the earlier periods of the year, newest period first. Identifiers of one kind sort in time.
    public func history(of programme: ProgrammeID, before period: Period) async throws -> [Figure] {
        let earlier = sequence(first: period, next: \.previous).dropFirst()
            .prefix { $0.reportingYear == period.reportingYear }
        return try await standing(of: programme, in: Array(earlier))
    }

    /// The figures that can speak for a period: as they stand, or as they stood when it was closed.
    public func speaking(of programme: ProgrammeID, for period: Period) async throws -> [Figure] {
        try await session.transaction(readOnly: true) { try $0.speakingFigures(of: programme, for: period) }
    }

    /// The standing figures of several periods.
    public func standing(of programme: ProgrammeID, in periods: [Period]) async throws -> [Figure] {
        guard !periods.isEmpty else { return [] }
        return try await session.transaction(readOnly: true) { db in
            try db.standingFigures(of: programme, in: periods)
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
