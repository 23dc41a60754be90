import Fingerprints
public import Postgres

/// What a test's database begins with. Built once for every key and then copied.
public struct Template: Sendable {
    let key: String
    let prepare: @Sendable (ConnectionSettings) async throws -> Void

    /// A template that the closure fills. The key must change whenever the content would.
    public init(key: String, prepare: @escaping @Sendable (ConnectionSettings) async throws -> Void) {
        self.key = key
        self.prepare = prepare
    }

    /// A database with nothing in it.
    public static let empty = Template(key: "empty") { _ in }

    /// A database with the migrator's schema. The settings that tests get do not name that schema; set it on them.
    public static func migrated(by migrator: Migrator) -> Template {
        let digests = migrator.migrations.map(\.fingerprint.description)
        return Template(key: ([migrator.schema.name] + digests).joined(separator: " ")) { settings in
            try await PostgresSession.with(settings) { session in _ = try await migrator.migrate(session) }
        }
    }

    /// The name of the template's database; short enough for PostgreSQL whatever the key.
    var databaseName: String {
        "template_" + Fingerprint(of: key).hex.prefix(32)
    }
}
