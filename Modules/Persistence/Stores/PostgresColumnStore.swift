public import Core
public import Domain
public import Postgres

/// Remembered headers in PostgreSQL.
public struct PostgresColumnStore: ColumnStore {
    private let session: PostgresSession

    /// A store that speaks through a session.
    public init(_ session: PostgresSession) { self.session = session }

    /// What is remembered for a programme.
    public func columns(of programme: ProgrammeID) async throws -> [ConfirmedColumn] {
        try await session.transaction(readOnly: true) { try $0.columns(of: programme) }
    }

    /// Remembers headers.
    public func remember(_ columns: [RememberedColumn], of programme: ProgrammeID, by act: Act) async throws {
        try await session.transaction { db in
            try db.lock(AdvisoryLock("taizhang.columns.\(programme)"), within: .seconds(10))
            for column in columns { try db.add(column, measure: column.measure, of: programme, by: act) }
        }
    }

    /// Forgets what a sender means by a header.
    public func forget(
        _ header: String,
        of region: RegionID,
        in form: FormID,
        of programme: ProgrammeID,
        by act: Act
    ) async throws -> Bool {
        try await session.transaction { db in
            try db.lock(AdvisoryLock("taizhang.columns.\(programme)"), within: .seconds(10))
            let comparable = HeaderText.comparable(header)
            let known = try db.columns(of: programme).map(\.column).first { column in
                column.region == region && column.form == form && column.comparable == comparable
            }
            guard let known else { return false }
            try db.add(known, measure: nil, of: programme, by: act)
            return true
        }
    }
}

extension Database {
    fileprivate func columns(of programme: ProgrammeID) throws -> [ConfirmedColumn] {
        try query(
            """
            select region, form, header, measure, extract(epoch from confirmed_at)::bigint as at, confirmed_by
            from (select distinct on (region, form, comparable) * from column_memory where programme = \(programme)
                order by region, form, comparable, number desc) as last
            where measure is not null order by region, form, comparable
            """
        ).map { row in
            let column = RememberedColumn(
                region: try row["region", as: RegionID.self],
                form: try row["form", as: FormID.self],
                header: try row["header", as: String.self],
                measure: try row["measure", as: MeasureID.self]
            )
            let act = Act(
                actor: try row["confirmed_by", as: String.self],
                at: try row["at", as: Timestamp.self]
            )
            return ConfirmedColumn(column, by: act)
        }
    }

    /// Adds a word about a header; one without a measure forgets it.
    fileprivate func add(
        _ column: RememberedColumn,
        measure: MeasureID?,
        of programme: ProgrammeID,
        by act: Act
    ) throws {
        try execute(
            """
            insert into column_memory (programme, region, form, comparable, number, header, measure, confirmed_at,
                confirmed_by)
            select \(programme), \(column.region), \(column.form), \(column.comparable), coalesce(max(number), 0) + 1,
                \(column.header), \(measure), \(act.at), \(act.actor)
            from column_memory where programme = \(programme) and region = \(column.region)
                and form = \(column.form) and comparable = \(column.comparable)
            """
        )
    }
}
