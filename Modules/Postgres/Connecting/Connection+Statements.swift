import CLibPQ
import Glibc

extension Connection {
    /// Sends one statement with parameters and returns its answer.
    func run(_ sql: SQL, _ patience: Patience) throws -> QueryResult {
        let operation = sql.text
        let parameters = sql.parameters
        guard !parameters.contains(where: { $0?.utf8.contains(0) ?? false }) else {
            throw Self.containsNUL(during: operation)
        }
        return try dialogue(operation, patience) {
            CStringList(parameters).withPointers { values in
                PQsendQueryParams(handle, operation, Int32(parameters.count), nil, values, nil, nil, 0)
            }
        }
    }

    /// Sends several statements as one text. The text must come from the program: nothing in it is a parameter.
    func runScript(_ text: String, operation: String, _ patience: Patience) throws -> QueryResult {
        guard !text.utf8.contains(0) else { throw Self.containsNUL(during: operation) }
        return try dialogue(operation, patience) { PQsendQuery(handle, text) }
    }

    /// Sends, waits and collects, and turns whatever interrupts that into one of this module's errors.
    func dialogue(_ operation: String, _ patience: Patience, send: () -> Int32) throws -> QueryResult {
        guard isUsable else { throw lost(during: operation) }
        if patience.isCancellable { try Task.checkCancellation() }
        return try guarded(operation) {
            guard send() == 1 else { throw lost(during: operation) }
            try flush(operation, patience)
            return try collect(operation, patience)
        }
    }

    /// Runs a part of a dialogue; a cancellation or a passed deadline leaves the connection abandoned.
    func guarded<Result>(_ operation: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch is DeadlinePassed {
            // The server's own statement_timeout should have come first, so it is not listening: no use to ask it.
            abandon()
            throw PostgresError(
                code: .connectionFailure,
                operation: operation,
                message: "no answer from the server within the time limit"
            )
        } catch let error as CancellationError {
            cancelOnServer()
            throw error
        }
    }

    /// Sends what libpq still holds; reads meanwhile, because a server that cannot write does not read either.
    func flush(_ operation: String, _ patience: Patience) throws {
        while true {
            switch PQflush(handle) {
            case 0: return
            case 1: try wait(for: POLLOUT | POLLIN, patience)
            default: throw lost(during: operation)
            }
            guard PQconsumeInput(handle) == 1 else { throw lost(during: operation) }
        }
    }

    /// All results of what was sent; the last one counts, the first failure is thrown once all are read.
    func collect(_ operation: String, _ patience: Patience) throws -> QueryResult {
        var last: QueryResult?
        var failure: PostgresError?
        while let result = try nextResult(operation, patience) {
            if result.isError { failure = failure ?? result.error(during: operation) }
            if [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(result.status) {
                throw lost(during: "COPY where none was expected: \(operation)")
            }
            last = result
        }
        if let failure { throw failure }
        guard let last else { throw lost(during: operation) }
        return last
    }

    /// Reads what is left of an answer that is known to be a failure.
    func drain(_ operation: String, _ patience: Patience) throws {
        while try nextResult(operation, patience) != nil {}
    }

    func nextResult(_ operation: String, _ patience: Patience) throws -> QueryResult? {
        while PQisBusy(handle) == 1 {
            try wait(for: POLLIN, patience)
            guard PQconsumeInput(handle) == 1 else { throw lost(during: operation) }
        }
        return PQgetResult(handle).map { QueryResult(owning: $0) }
    }

    /// Asks the server to stop, and waits shortly until it has, so that its locks are free when the caller goes on.
    private func cancelOnServer() {
        if let request = PQgetCancel(handle) {
            var complaint = [CChar](repeating: 0, count: 256)
            PQcancel(request, &complaint, Int32(complaint.count))
            PQfreeCancel(request)
            let patience = Patience(.seconds(2), isCancellable: false)
            // Whatever comes, a result, an error or silence: the connection is closed next.
            while let result = try? nextResult("cancel", patience), result.status != PGRES_COPY_IN {}
        }
        abandon()
    }

    static func containsNUL(during operation: String) -> PostgresError {
        PostgresError(
            code: .characterNotInRepertoire,
            operation: operation,
            message: "a text contains NUL, which PostgreSQL cannot store"
        )
    }
}
