import Persistence
import Postgres
import PostgresTestKit

/// A database of its own for one test, with the product's tables in it.
enum ProductDatabase {
    /// Hands over one session and the settings with which a test opens more of them.
    static func with<Result>(
        _ body: (PostgresSession, ConnectionSettings) async throws -> Result
    ) async throws -> Result {
        try await TestDatabase.with(.migrated(by: ProductSchema.migrator())) { settings in
            var settings = settings
            settings.schema = ProductSchema.defaultName
            return try await PostgresSession.with(settings) { session in try await body(session, settings) }
        }
    }
}

extension PostgresSession {
    /// Runs a statement behind the product's back.
    func meddle(_ statement: SQL) async throws {
        try await transaction { db in _ = try db.execute(statement) }
    }

    /// How many rows a table has.
    func count(_ table: Identifier) async throws -> Int {
        try await transaction(readOnly: true) { db in try db.queryValue("select count(*) from \(table)") }
    }

    /// How many rows each table has that receiving a file writes to.
    func counts() async throws -> [Int] {
        [try await count("submission"), try await count("figure"), try await count("finding")]
    }
}
