public import Postgres

/// A database of its own for one test, on the throw-away cluster that the test script starts.
///
/// ```swift
/// try await TestDatabase.with(.migrated(by: migrator)) { settings in
///     try await PostgresSession.with(settings) { session in … }
/// }
/// ```
public enum TestDatabase {
    /// Makes a database from the template (about 0.07 s), hands the settings for it to the body, and drops it.
    ///
    /// Throws `TestClusterError` when there is no cluster to test on.
    public static func with<Result>(
        _ template: Template = .empty,
        _ body: (ConnectionSettings) async throws -> Result
    ) async throws -> Result {
        try await turns.inTurn { try await make(template, body) }
    }

    /// A test may well open half a dozen connections, and the cluster has a hundred.
    private static let turns = Turns(8)

    private static func make<Result>(
        _ template: Template,
        _ body: (ConnectionSettings) async throws -> Result
    ) async throws -> Result {
        let cluster = try TestCluster.settings()
        let source = try await TemplateShelf.shared.database(for: template, on: cluster)
        let name = "test_\(UInt64.random(in: .min ... .max))"
        try await TestCluster.create(name, from: source, on: cluster)
        do {
            let result = try await body(cluster.connecting(toDatabase: name))
            try await TestCluster.drop(name, on: cluster)
            return result
        } catch {
            try await TestCluster.drop(name, on: cluster)
            throw error
        }
    }
}
