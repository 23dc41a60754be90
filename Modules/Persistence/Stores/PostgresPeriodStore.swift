public import Core
public import Domain
import Fingerprints
import FoundationEssentials
public import Indicators
public import Postgres

/// Closed periods in PostgreSQL. A standing is kept as the text it was frozen in, with its SHA-256.
public struct PostgresPeriodStore: PeriodStore {
    private let session: PostgresSession

    /// A store that speaks through a session.
    public init(_ session: PostgresSession) { self.session = session }

    /// The frozen standing of a period.
    public func frozen(_ programme: ProgrammeID, _ period: Period) async throws -> FrozenStanding? {
        try await session.transaction(readOnly: true) { try $0.frozenStanding(programme, period) }
    }

    /// The frozen standings of a year, oldest first.
    public func frozen(_ programme: ProgrammeID, _ kind: Period.Kind, year: Int) async throws -> [FrozenStanding] {
        try await session.transaction(readOnly: true) { try $0.frozenStandings(programme, kind, year: year) }
    }

    /// Everything that is known about a period, read in one repeatable-read transaction.
    public func snapshot(_ programme: ProgrammeID, _ period: Period) async throws -> PeriodSnapshot {
        try await session.transaction(isolation: .repeatableRead, readOnly: true) { db in
            let head = try db.receiptHead(programme, period)
            return PeriodSnapshot(
                figures: try db.speakingFigures(of: programme, for: period),
                received: try db.submissions(of: programme, in: period.within).filter { file in
                    head.map { file.receipt <= $0 } ?? true
                },
                closed: try db.frozenStandings(programme, nil, year: period.reportingYear)
            )
        }
    }

    /// Freezes a standing in one transaction with the reading of its figures.
    public func freeze(
        _ programme: ProgrammeID,
        _ period: Period,
        by act: Act,
        compute: @Sendable @escaping ([Figure]) throws -> Standing
    ) async throws -> Freezing {
        let lock = HeldLocks(.period(programme, period), within: .seconds(10))
        return try await session.transaction(holding: lock) { db in
            if let frozen = try db.frozenStanding(programme, period) { return Freezing(frozen: frozen, isNew: false) }
            let figures = try db.standingFigures(of: programme, in: period.sources)
            let standing = try compute(figures)
            let text = try standing.storedText()
            try db.execute(
                """
                insert into closed_period
                    (programme, period, standing, fingerprint, figure_count, closed_at, closed_by, pack_version,
                    receipt_head)
                values (\(programme), \(period), \(text), \(Fingerprint(of: text)), \(figures.count), \(act.at),
                    \(act.actor), (select max(version) from programme_pack where programme = \(programme)),
                    (select max(id) from submission where programme = \(programme)))
                """
            )
            return Freezing(frozen: FrozenStanding(standing: standing, act: act), isNew: true)
        }
    }
}

extension Database {
    fileprivate func frozenStandings(
        _ programme: ProgrammeID,
        _ kind: Period.Kind?,
        year: Int
    ) throws -> [FrozenStanding] {
        try query("select \(FrozenStanding.columns) from closed_period where programme = \(programme)")
            .filter { row in
                let period = try row["period", as: Period.self]
                return (kind == nil || period.kind == kind) && period.reportingYear == year
            }
            .map { try FrozenStanding(row: $0) }
            .sorted { $0.standing.period < $1.standing.period }
    }

    fileprivate func frozenStanding(_ programme: ProgrammeID, _ period: Period) throws -> FrozenStanding? {
        try queryOptionalRow(
            """
            select \(FrozenStanding.columns) from closed_period
            where programme = \(programme) and period = \(period)
            """
        ).map { try FrozenStanding(row: $0) }
    }
}

extension FrozenStanding {
    fileprivate static let columns: SQL =
        "period, standing, fingerprint, extract(epoch from closed_at)::bigint as closed_at, closed_by"

    /// Refuses a text that is no longer what was frozen.
    fileprivate init(row: Row) throws {
        let text = try row["standing", as: String.self]
        guard try row["fingerprint", as: Fingerprint.self] == Fingerprint(of: text) else {
            throw FrozenStandingAltered(period: try row["period", as: Period.self])
        }
        self.init(
            standing: try JSONDecoder().decode(Standing.self, from: Data(text.utf8)),
            act: Act(actor: try row["closed_by", as: String.self], at: try row["closed_at", as: Timestamp.self])
        )
    }
}

/// A frozen standing that was changed behind the product's back.
public struct FrozenStandingAltered: Error, Hashable, Sendable {
    /// The period.
    public let period: Period
}

extension Standing {
    fileprivate func storedText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
