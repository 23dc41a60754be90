public import Postgres

/// The tables of the product: every migration there ever was, in order. A migration that has been released is never
/// edited; a change is a new one.
public enum ProductSchema {
    /// Where the product keeps its tables unless somebody says otherwise.
    public static let defaultName: Identifier = "taizhang"

    /// All migrations.
    public static let migrations = [
        Migration(version: 1, name: "received-files-and-figures", sql: firstTables),
        Migration(version: 2, name: "why-warnings-stand", sql: justifications),
        Migration(version: 3, name: "targets-confirmed-by-people", sql: confirmedTargets),
        Migration(version: 4, name: "headers-confirmed-by-people", sql: columnMemory),
        Migration(version: 5, name: "receipts-a-closed-period-knew", sql: closedReceipts),
    ]

    /// Brings a schema up to date, or tells how it differs. Throws only when the list of migrations has a gap.
    public static func migrator(for schema: Identifier = defaultName) throws -> Migrator {
        try Migrator(schema: schema, migrations: migrations)
    }
}
