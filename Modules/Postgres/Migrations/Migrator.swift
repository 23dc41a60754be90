/// Brings a schema from whatever version it has to the program's, one transaction a migration.
///
/// A run that dies, at any moment, leaves the version it had reached, whole. Two at once do no harm: each step takes a
/// lock, looks again how far the schema is, and only then acts.
public struct Migrator: Sendable {
    /// The schema that is migrated.
    public let schema: Identifier

    /// All migrations this program knows, oldest first.
    public let migrations: [Migration]

    /// How long to wait for another run, or for a lock on a table, before giving up with `lockNotAvailable`; 10 s.
    public let patience: Duration

    static let table: Identifier = "schema_migration"

    /// A migrator for these migrations. Throws `Refusal.gap` unless their versions are 1, 2, 3 …
    public init(
        schema: Identifier,
        migrations: [Migration],
        patience: Duration = .seconds(10)
    ) throws(Refusal) {
        for (position, migration) in migrations.enumerated() where migration.version != position + 1 {
            throw .gap(version: position + 1)
        }
        self.schema = schema
        self.migrations = migrations
        self.patience = patience
    }

    /// Applies what is missing and returns it; nothing when the schema is current, and then needs no right to write.
    ///
    /// Throws `Refusal`, or `PostgresError`: `lockNotAvailable` when another run or a reader of a table is in the way
    /// for too long, `insufficientPrivilege` when the role may not create what is needed.
    @discardableResult
    public func migrate(_ session: PostgresSession) async throws -> [Migration] {
        var applied: [Migration] = []
        let deadline = ContinuousClock.now + patience
        while true {
            do {
                guard let migration = try await session.transaction({ db in try step(in: db) }) else { return applied }
                applied.append(migration)
            } catch let error as PostgresError where error.code == .lockNotAvailable && ContinuousClock.now < deadline {
                // A reader holds a table. Waiting in short turns lets others who queue behind us through in between.
                try await Task.sleep(for: .milliseconds(200))
            }
        }
    }

    /// Applies the next migration and returns it; `nil` when there is none left.
    private func step(in db: Database) throws -> Migration? {
        // Only a run that has something to do needs the lock, so a current schema never waits. Without the lock a look
        // may fall between the parts of another run's work, so anything else is decided behind it.
        guard try status(in: db) != .current else { return nil }
        try db.lock(AdvisoryLock("migrate \(schema.name)"), within: patience)
        guard let migration = try next(in: db) else { return nil }
        try db.execute("select set_config('search_path', \(schema.quoted + ", pg_temp"), true)")
        try db.runScript(script(for: migration), operation: "migration \(migration.version) \(migration.name)")
        return migration
    }

    private func next(in db: Database) throws -> Migration? {
        switch try status(in: db) {
        case .absent: return migrations.first
        case .behind(let count): return migrations[migrations.count - count]
        case .current: return nil
        case .changed(let version): throw Refusal.changed(version: version, name: migrations[version - 1].name)
        case .gap(let version): throw Refusal.gap(version: version)
        case .newer(let version): throw Refusal.newer(version: version, known: migrations.count)
        case .foreign: throw Refusal.foreign(schema: schema.name)
        }
    }
}
