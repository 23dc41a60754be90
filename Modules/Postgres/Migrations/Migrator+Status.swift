import Fingerprints

extension Migrator {
    /// How a database's schema stands to the migrations of this program.
    public enum Status: Sendable, Hashable {
        /// There is no such schema, or an empty one.
        case absent
        /// This many migrations have not been applied.
        case behind(Int)
        /// Everything is applied.
        case current
        /// The migration with this version was applied in another wording than this program has.
        case changed(version: Int)
        /// The migration with this version is missing although a later one was applied.
        case gap(version: Int)
        /// The schema is of this version, newer than the program.
        case newer(version: Int)
        /// A schema of that name exists and was not made by this migrator.
        case foreign
    }

    /// Why a migrator does not touch a schema.
    public enum Refusal: Error, Sendable, Hashable {
        /// An applied migration was changed afterwards, in the program or in the table.
        case changed(version: Int, name: String)
        /// A migration in the middle is missing, in the program's list or in the table.
        case gap(version: Int)
        /// A newer program has migrated the schema.
        case newer(version: Int, known: Int)
        /// The schema belongs to somebody else.
        case foreign(schema: String)
    }

    /// How the schema stands. Writes nothing.
    ///
    /// Throws `insufficientPrivilege` when the role may not look into the schema.
    public func status(of session: PostgresSession) async throws -> Status {
        try await session.transaction(isolation: .repeatableRead, readOnly: true) { db in try status(in: db) }
    }

    func status(in db: Database) throws -> Status {
        guard let applied = try history(in: db) else {
            return try isEmpty(in: db) ? .absent : .foreign
        }
        for (position, entry) in applied.enumerated() {
            let version = position + 1
            guard entry.version == version else { return .gap(version: version) }
            guard version <= migrations.count else { break }
            guard entry.digest == migrations[position].fingerprint.description else {
                return .changed(version: version)
            }
        }
        if applied.count > migrations.count { return .newer(version: applied.count) }
        return applied.count == migrations.count ? .current : .behind(migrations.count - applied.count)
    }

    /// What was applied, oldest first; `nil` when there is no table of ours.
    private func history(in db: Database) throws -> [(version: Int, digest: String)]? {
        let columns = try db.query(
            """
            select attname from pg_attribute
            join pg_class on pg_class.oid = attrelid join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = \(schema.name) and relname = \(Self.table.name) and relkind = 'r' and attnum > 0
            """
        ).map { try $0["attname", as: String.self] }
        guard Set(columns).isSuperset(of: ["version", "name", "digest"]) else { return nil }
        return try db.query("select version, digest from \(schema).\(Self.table) order by version").map {
            (try $0["version", as: Int.self], try $0["digest", as: String.self])
        }
    }

    /// Whether nothing that could be somebody else's stands in the schema.
    private func isEmpty(in db: Database) throws -> Bool {
        try db.queryValue(
            """
            select not exists (select from pg_class where relnamespace = n) and not exists (select from pg_proc
            where pronamespace = n) and not exists (select from pg_type where typnamespace = n)
            from (select to_regnamespace(\(schema.quoted))::oid as n) as namespace
            """
        )
    }
}
