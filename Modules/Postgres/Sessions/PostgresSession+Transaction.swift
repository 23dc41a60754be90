extension PostgresSession {
    /// Runs the body in one transaction: commits when it returns, rolls back when it throws.
    ///
    /// The body is synchronous, so that nothing else can come between its statements, and may not outlive the call.
    ///
    /// - Parameters:
    ///   - isolation: what it sees of others.
    ///   - isReadOnly: the server refuses to write.
    ///   - held: locks that are taken as the transaction begins; `lockNotAvailable` is thrown when they cannot be had in
    ///     time. Only with read committed does the body see everything that their former holders wrote.
    ///   - conflictRetries: how often to begin anew, after a short random pause, when the server ended the transaction
    ///     because of a conflict. The body then runs again, so it must do nothing but run statements.
    ///
    /// Throws what the body threw, or a `PostgresError`. `transactionResolutionUnknown` alone means that the work may
    /// have been stored: the answer to COMMIT was lost.
    @discardableResult
    public func transaction<Result: Sendable>(
        isolation: Isolation = .readCommitted,
        readOnly isReadOnly: Bool = false,
        holding held: HeldLocks? = nil,
        conflictRetries: Int = 0,
        _ body: @Sendable (Database) throws -> Result
    ) async throws -> Result {
        var remaining = conflictRetries
        while true {
            do {
                return try await attempt(isolation, isReadOnly, held, body)
            } catch let error as PostgresError where error.isConflict && remaining > 0 {
                remaining -= 1
                try await Task.sleep(for: .milliseconds(Int.random(in: 5...60)))
            }
        }
    }

    /// Runs the body outside any transaction, for the few statements that PostgreSQL allows only there, such as
    /// CREATE DATABASE. Every statement stands for itself; the schema and the server's time limits are not set.
    @discardableResult
    public func withoutTransaction<Result: Sendable>(
        _ body: @Sendable (Database) throws -> Result
    ) async throws -> Result {
        try await withConnection("run") { connection, settings in
            try body(Database(connection: connection, timeouts: settings.timeouts))
        }
    }

    private func attempt<Result: Sendable>(
        _ isolation: Isolation,
        _ isReadOnly: Bool,
        _ held: HeldLocks?,
        _ body: @Sendable (Database) throws -> Result
    ) async throws -> Result {
        try await withConnection("begin") { connection, settings in
            let preamble = TransactionPreamble(
                isolation: isolation,
                isReadOnly: isReadOnly,
                schema: settings.schema,
                timeouts: settings.timeouts,
                locks: held?.locks ?? []
            )
            let isHolding = try connection.begin(preamble, settings.timeouts)
            let result: Result
            do {
                let db = Database(connection: connection, timeouts: settings.timeouts)
                if let held, !isHolding { try held.locks.forEach { try db.lock($0, within: held.limit) } }
                result = try body(db)
            } catch {
                connection.rollBack(settings.timeouts)
                throw error
            }
            try connection.commit(settings.timeouts)
            return result
        }
    }
}
