public import Core
import Persistence
import Postgres
import Programmes

/// What setting up did.
public struct SetUpOutcome: Sendable {
    /// The migrations that were applied, by name; none when the schema was current.
    public let migrations: [String]
    /// The built-in programmes, and whether each is new.
    public let programmes: [InstalledProgramme]
}

/// Creates or migrates the schema and installs the built-in packs. Safe to repeat: a built-in pack that was installed
/// once and has been replaced by another version of the programme since does not come back.
public func setUp(_ settings: RuntimeSettings, progress: RuntimeSettings.Progress = { _ in }) async throws
    -> SetUpOutcome
{
    let connection = try settings.connection(progress: progress)
    return try await PostgresSession.with(connection) { session in
        let encoding = try await DatabaseFacts(session).encoding
        guard encoding == "UTF8" else { throw SettingsTrouble.databaseNotUTF8(encoding) }
        let applied: [Migration]
        do {
            applied = try await ProductSchema.migrator(for: settings.schema).migrate(session)
        } catch let refusal as Migrator.Refusal {
            throw SchemaTrouble(refusal)
        }
        let services = try await settings.services(session, connection)
        var programmes: [InstalledProgramme] = []
        for name in BuiltInPacks.names {
            progress("安装方案 \(name)…")
            programmes.append(try await InstallProgramme(services)(try BuiltInPacks.pack(name), unlessKnown: true))
        }
        return SetUpOutcome(migrations: applied.map(\.name), programmes: programmes)
    }
}

/// The whole schema as a script for a database administrator who does not let programs create tables, with the rights
/// that the program's role needs afterwards. Needs no database.
public func setUpScript(_ settings: RuntimeSettings) throws -> String {
    let schema = settings.schema.quoted
    return try ProductSchema.migrator(for: settings.schema).printableSQL() + """

        -- 给程序使用的角色授权：psql -v role=角色名 -f 本文件
        \\if :{?role}
        grant usage on schema \(schema) to :"role";
        grant select, insert on all tables in schema \(schema) to :"role";
        revoke insert on \(schema).schema_migration from :"role";
        grant update (state) on \(schema).submission to :"role";
        \\endif

        """
}
