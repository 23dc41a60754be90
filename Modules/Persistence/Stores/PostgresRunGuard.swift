public import Core
public import Postgres

/// Lets one batch run through at a time, with a lock that dies with its session: a killed run blocks nobody.
public struct PostgresRunGuard: RunGuard {
    private let settings: ConnectionSettings

    /// A guard that opens a session of its own while somebody runs, because the lock lives in a transaction.
    public init(_ settings: ConnectionSettings) { self.settings = settings }

    /// Runs the body alone.
    public func alone<Result: Sendable>(
        _ name: String,
        _ body: @Sendable () async throws -> Result
    ) async throws -> Result? {
        try await PostgresSession.with(settings) { session in
            let isAlone = try await session.withoutTransaction { db in
                try db.execute("begin")
                return try db.tryLock(AdvisoryLock("taizhang.run.\(name)"))
            }
            return isAlone ? try await body() : nil
        }
    }
}
