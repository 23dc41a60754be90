import Foundation
import Postgres
import PostgresTestKit
import ProgramTestKit
import Testing

@Suite("Migrations printed for an administrator")
struct PrintedMigrationTests {
    private let migrator: Migrator

    init() throws {
        let grants = Migration(
            version: 2,
            name: "grants; it's for 县",
            sql: "grant usage on schema taizhang to pg_monitor; grant select, insert on county to pg_monitor;"
        )
        migrator = try Migrator(schema: "taizhang", migrations: [MigratorTests.first, grants])
    }

    /// Runs text through psql, as an administrator would.
    private func psql(_ script: String, _ settings: ConnectionSettings) throws -> Int32 {
        try SpawnedProgram.run("/usr/bin/psql", ["-X", "-q", "-d", settings.description], input: script).0
    }

    /// Everything a catalogue says about the schema, without what time it was.
    private func inventory(_ session: PostgresSession) async throws -> [String] {
        try await session.transaction { db throws in
            try db.query(
                """
                select format('%s %s %s %s', relname, relkind, relacl, (select string_agg(format('%s %s %s %s', attname,
                    atttypid::regtype, attnotnull, pg_get_expr(adbin, adrelid)), ', ' order by attnum)
                    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
                    where attrelid = pg_class.oid and attnum > 0))
                from pg_class where relnamespace = 'taizhang'::regnamespace
                union all select format('%s %s %s', version, name, digest) from taizhang.schema_migration
                union all select format('%s %s', nspname, nspacl) from pg_namespace where nspname = 'taizhang'
                order by 1
                """
            ).map { try $0[0, as: String.self] }
        }
    }

    @Test("The script leaves the very state that a run of the program leaves")
    func sameState() async throws {
        let migrated = try await TestDatabase.with(.migrated(by: migrator)) { settings throws in
            try await PostgresSession.with(settings) { session in try await inventory(session) }
        }
        try await TestDatabase.with { settings throws in
            #expect(try psql(migrator.printableSQL(), settings) == 0)
            try await PostgresSession.with(settings) { session throws in
                #expect(try await migrator.status(of: session) == .current)
                #expect(try await inventory(session) == migrated)
            }
            #expect(try psql(migrator.printableSQL(), settings) != 0)
        }
    }

    @Test("Afterwards a role that may create nothing is enough")
    func plainRole() async throws {
        try await TestDatabase.with { settings throws in
            #expect(try psql(migrator.printableSQL(), settings) == 0)
            let name = "clerk_\(UInt32.random(in: .min ... .max))"
            let grant = """
                create role \(name) login in role pg_monitor;
                revoke all on database "\(database(settings))" from public;
                grant connect on database "\(database(settings))" to \(name);
                """
            #expect(try psql(grant, settings) == 0)
            try await PostgresSession.with(settings.connecting(as: name)) { session throws in
                #expect(try await migrator.status(of: session) == .current)
                #expect(try await migrator.migrate(session).isEmpty)
                let written = try await session.transaction { db throws in
                    try db.execute("insert into taizhang.county values (\("411302"))")
                }
                #expect(written == 1)
            }
            #expect(try psql("drop owned by \(name); drop role \(name)", settings) == 0)
        }
    }

    private func database(_ settings: ConnectionSettings) -> String {
        settings.description.split(separator: " ").first { $0.hasPrefix("dbname=") }.map { String($0.dropFirst(7)) }
            ?? ""
    }

    @Test("A role that may create nothing is denied where something is missing")
    func denied() async throws {
        try await TestDatabase.with { settings throws in
            let name = "clerk_\(UInt32.random(in: .min ... .max))"
            #expect(try psql("create role \(name) login", settings) == 0)
            try await PostgresSession.with(settings.connecting(as: name)) { session throws in
                #expect(try await migrator.status(of: session) == .absent)
                let error = await #expect(throws: PostgresError.self) { try await migrator.migrate(session) }
                #expect(error?.category == .denied)
            }
            #expect(try psql("drop role \(name)", settings) == 0)
        }
    }
}
