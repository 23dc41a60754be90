// The three statements round a transaction's body. A cancellation does not interrupt them: they are short, and to break
// off a COMMIT would leave nobody knowing whether it happened.
extension Connection {
    /// Begins, and tells whether the locks of the preamble were all free.
    func begin(_ preamble: TransactionPreamble, _ timeouts: Timeouts) throws -> Bool {
        try Task.checkCancellation()
        do {
            let result = try runScript(preamble.text, operation: "begin", uninterrupted(timeouts))
            return preamble.locks.isEmpty || result.text(row: 0, column: 0) == "t"
        } catch {
            // The settings may have failed behind a BEGIN that succeeded.
            rollBack(timeouts)
            throw error
        }
    }

    /// Commits; throws `transactionResolutionUnknown` when the answer is lost.
    func commit(_ timeouts: Timeouts) throws {
        let result: QueryResult
        do {
            result = try runScript("commit", operation: "commit", uninterrupted(timeouts))
        } catch let error as PostgresError where !isUsable {
            throw PostgresError(
                code: .transactionResolutionUnknown,
                operation: "commit",
                message: "the connection was lost during COMMIT; the work may or may not have been stored",
                cause: error
            )
        }
        // After a failed statement whose error the body kept to itself, COMMIT succeeds as a ROLLBACK.
        guard result.commandTag == "COMMIT" else {
            throw PostgresError(
                code: .inFailedTransaction,
                operation: "commit",
                message: "a statement had failed before, so nothing was stored"
            )
        }
    }

    /// Rolls back as far as that is still possible; the error that led here is the one worth reporting.
    ///
    /// A connection that cannot even do that is abandoned, and the server rolls back by itself when it closes.
    func rollBack(_ timeouts: Timeouts) {
        guard isUsable else { return }
        do {
            _ = try runScript("rollback", operation: "rollback", uninterrupted(timeouts))
        } catch {
            abandon()
        }
    }

    private func uninterrupted(_ timeouts: Timeouts) -> Patience {
        Patience(timeouts.answer, isCancellable: false)
    }
}
