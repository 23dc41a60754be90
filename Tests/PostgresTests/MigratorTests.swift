import Postgres
import PostgresTestKit
import Testing

@Suite("Migrations")
struct MigratorTests {
    static let first = Migration(version: 1, name: "first", sql: "create table county (code text primary key)")
    static let second = Migration(
        version: 2,
        name: "it's the second",
        sql: "create table figure (code text references county); insert into county values ('411302')"
    )
    static let third = Migration(version: 3, name: "third", sql: "alter table figure add value bigint -- no end")

    private func migrator(_ migrations: [Migration]) throws -> Migrator {
        try Migrator(schema: "taizhang", migrations: migrations)
    }

    private func withSession(_ body: (PostgresSession, ConnectionSettings) async throws -> Void) async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session in try await body(session, settings) }
        }
    }

    @Test("Applies what is missing, and nothing the second time")
    func applies() async throws {
        try await withSession { session, _ throws in
            let early = try migrator([Self.first])
            let late = try migrator([Self.first, Self.second, Self.third])
            #expect(try await early.status(of: session) == .absent)
            #expect(try await early.migrate(session).map(\.version) == [1])
            #expect(try await late.status(of: session) == .behind(2))
            #expect(try await late.migrate(session).map(\.version) == [2, 3])
            #expect(try await late.status(of: session) == .current)
            #expect(try await late.migrate(session).isEmpty)
        }
    }

    @Test("Refuses a changed migration, a newer schema, a gap and somebody else's schema")
    func refuses() async throws {
        try await withSession { session, _ throws in
            try await migrator([Self.first, Self.second, Self.third]).migrate(session)
            let changed = Migration(version: 2, name: "second", sql: Self.second.sql + " ")
            await expect(.changed(version: 2, name: "second"), of: [Self.first, changed, Self.third], session)
            await expect(.newer(version: 3, known: 1), of: [Self.first], session)
            try await session.transaction { db throws in
                _ = try db.execute("delete from taizhang.schema_migration where version = 2")
            }
            await expect(.gap(version: 2), of: [Self.first, Self.second, Self.third], session)
        }
        try await withSession { session, _ throws in
            try await session.transaction { db throws in
                try db.execute("create schema taizhang")
                try db.execute("create table taizhang.theirs (a int)")
            }
            #expect(try await migrator([Self.first]).status(of: session) == .foreign)
            await expect(.foreign(schema: "taizhang"), of: [Self.first], session)
        }
        #expect(throws: Migrator.Refusal.gap(version: 2)) { try migrator([Self.first, Self.third]) }
    }

    private func expect(_ refusal: Migrator.Refusal, of migrations: [Migration], _ session: PostgresSession) async {
        await #expect(throws: refusal) { try await migrator(migrations).migrate(session) }
    }

    @Test("Two at once apply every migration once")
    func twoAtOnce() async throws {
        try await withSession { session, settings throws in
            try await PostgresSession.with(settings) { other throws in
                let migrator = try migrator([Self.first, Self.second, Self.third])
                async let one = migrator.migrate(session)
                async let two = migrator.migrate(other)
                let versions = try await (one + two).map(\.version)
                #expect(versions.sorted() == [1, 2, 3])
                #expect(try await migrator.status(of: session) == .current)
            }
        }
    }

    @Test("A run that dies in the middle leaves the version before, and no lock")
    func dies() async throws {
        try await withSession { session, settings throws in
            try await migrator([Self.first]).migrate(session)
            let slow = Migration(version: 2, name: "slow", sql: "create table half (a int); select pg_sleep(30)")
            let dying = try await PostgresSession.connect(to: settings)
            let task = Task { [migrator = try migrator([Self.first, slow])] in try await migrator.migrate(dying) }
            try await Task.sleep(for: .milliseconds(300))
            let killed = try await session.transaction { db throws in
                try db.query(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where query like '%pg_sleep(30)%' and pid <> pg_backend_pid() and datname = current_database()
                    """
                ).count
            }
            #expect(killed == 1)
            await #expect(throws: PostgresError.self) { try await task.value }
            let all = try migrator([Self.first, Self.second])
            #expect(try await all.status(of: session) == .behind(1))
            #expect(try await all.migrate(session).map(\.version) == [2])
        }
    }

    @Test("A migration that fails leaves the version before")
    func fails() async throws {
        try await withSession { session, _ throws in
            let broken = Migration(version: 2, name: "broken", sql: "create table half (a int); select 1/0")
            let error = await #expect(throws: PostgresError.self) {
                try await migrator([Self.first, broken]).migrate(session)
            }
            #expect(error?.operation == "migration 2 broken")
            #expect(try await migrator([Self.first, Self.second]).status(of: session) == .behind(1))
        }
    }

    @Test("A reader of a table delays a migration and does not defeat it")
    func reader() async throws {
        try await withSession { session, settings throws in
            var hasty = settings
            hasty.timeouts.lock = .milliseconds(100)
            try await migrator([Self.first, Self.second]).migrate(session)
            try await PostgresSession.with(hasty) { other throws in
                async let reading: Void = session.transaction { db throws in
                    try db.execute("select * from taizhang.figure")
                    try db.execute("select pg_sleep(0.8)")
                }
                try await Task.sleep(for: .milliseconds(200))
                #expect(try await migrator([Self.first, Self.second, Self.third]).migrate(other).count == 1)
                try await reading
            }
        }
    }
}
