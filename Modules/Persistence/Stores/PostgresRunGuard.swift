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
        let session = try await PostgresSession.connect(to: settings)
        do {
            let isAlone = try await session.withoutTransaction { db in
                try db.execute("begin")
                return try db.tryLock(AdvisoryLock("taizhang.run.\(name)"))
            }
            let result = isAlone ? try await body() : nil
            await letGo(session)
            return result
        } catch {
            await letGo(session)
            throw error
        }
    }

    /// Gives the lock back, so that the next run finds it free at once. For the good-bye nobody waits: the server ends the
    /// session at the end of the process too.
    private func letGo(_ session: PostgresSession) async {
        _ = try? await session.withoutTransaction { try $0.execute("rollback") }
        Task { await session.close() }
    }
}
