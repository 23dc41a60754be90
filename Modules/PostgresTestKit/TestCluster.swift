import Glibc
import Postgres

/// Why there is no cluster to test on.
public enum TestClusterError: Error, CustomStringConvertible {
    /// `TAIZHANG_TEST_DATABASE` is not set.
    case notStarted
    /// It names another machine, where tests would create and drop databases.
    case notLocal

    /// What to do.
    public var description: String {
        switch self {
        case .notStarted: "TAIZHANG_TEST_DATABASE is not set: run Scripts/test, or Scripts/with-test-cluster swift test"
        case .notLocal: "TAIZHANG_TEST_DATABASE must name a cluster on this machine"
        }
    }
}

/// The throw-away cluster: creating, renaming and dropping its databases.
enum TestCluster {
    static func settings() throws -> ConnectionSettings {
        guard let text = getenv("TAIZHANG_TEST_DATABASE") else { throw TestClusterError.notStarted }
        let settings = try ConnectionSettings(String(cString: text), applicationName: "taizhang-tests")
        let local = ["localhost", "127.0.0.1", "::1"]
        guard !settings.hosts.isEmpty, settings.hosts.allSatisfy({ $0.hasPrefix("/") || local.contains($0) }) else {
            throw TestClusterError.notLocal
        }
        return settings
    }

    static func exists(_ name: String, on cluster: ConnectionSettings) async throws -> Bool {
        try await administer(cluster) { db in
            try db.queryValue("select exists (select from pg_database where datname = \(name))")
        }
    }

    static func create(_ name: String, from template: String, on cluster: ConnectionSettings) async throws {
        try await administer(cluster) { db in
            try db.execute("create database \(identifier(name)) template \(identifier(template))")
        }
    }

    static func rename(_ name: String, to newName: String, on cluster: ConnectionSettings) async throws {
        try await administer(cluster) { db in
            try db.execute("alter database \(identifier(name)) rename to \(identifier(newName))")
        }
    }

    static func drop(_ name: String, on cluster: ConnectionSettings) async throws {
        try await administer(cluster) { db in
            try db.execute("drop database if exists \(identifier(name)) with (force)")
        }
    }

    @discardableResult
    private static func administer<Result: Sendable>(
        _ cluster: ConnectionSettings,
        _ body: @Sendable (Database) throws -> Result
    ) async throws -> Result {
        try await PostgresSession.with(cluster) { session in try await session.withoutTransaction(body) }
    }

    /// The kit makes all these names itself, so they are never too long.
    private static func identifier(_ name: String) throws -> Identifier {
        guard let identifier = Identifier(name) else { throw TestClusterError.notStarted }
        return identifier
    }
}
