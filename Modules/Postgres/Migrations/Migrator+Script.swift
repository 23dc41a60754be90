import Fingerprints

extension Migrator {
    /// The whole history as one script for `psql`, for an administrator who does not let programs create tables.
    ///
    /// Leaves exactly what `migrate(_:)` leaves, as both send the same text; afterwards a role that may use the schema
    /// needs no right to create anything. Stops at the first error, and keeps the migrations before it.
    ///
    /// - Parameter version: the version the database has; only what comes behind it is printed. 0 for a new database.
    public func printableSQL(after version: Int = 0) -> String {
        let settings = TransactionPreamble.forms.map { "set local \($0.0) = \($0.1);\n" }.joined()
        let steps = migrations.dropFirst(version).map { migration in
            "begin;\n\(settings)set local search_path = \(schema.quoted), pg_temp;\n\(script(for: migration))commit;\n"
        }
        return (["\\set ON_ERROR_STOP on\n"] + steps).joined(separator: "\n")
    }

    /// One migration with what records it, to be run inside a transaction. The first one brings the schema along.
    func script(for migration: Migration) -> String {
        """
        -- \(migration.version) \(migration.name.split(whereSeparator: \.isNewline).joined(separator: " "))
        \(migration.version == 1 ? foundation : "")\(migration.sql)
        ;
        insert into \(schema.quoted).\(Self.table.quoted) (version, name, digest)
        values (\(migration.version), \(Self.literal(migration.name)), '\(migration.fingerprint)');

        """
    }

    /// The schema and the table of applied migrations. Everybody who may use the schema may read it, because every
    /// program compares it before it does anything.
    private var foundation: String {
        """
        create schema if not exists \(schema.quoted);
        create table \(schema.quoted).\(Self.table.quoted) (
            version integer primary key check (version > 0),
            name text not null,
            digest text not null,
            applied_at timestamptz not null default clock_timestamp(),
            applied_by text not null default session_user
        );
        grant select on \(schema.quoted).\(Self.table.quoted) to public;

        """
    }

    private static func literal(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
