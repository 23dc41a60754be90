import CLibPQ
import Glibc

extension Connection {
    /// Streams rows into `COPY … FROM STDIN` and returns how many the server says it stored.
    ///
    /// An error while the rows are made (or a NUL in one) ends the COPY on the server with an error, so that nothing of
    /// it is kept, and is thrown as it was.
    func copy(_ statement: SQL, rows: some Sequence<[String?]>, _ patience: Patience) throws -> Int {
        let operation = statement.text
        guard isUsable else { throw lost(during: operation) }
        if patience.isCancellable { try Task.checkCancellation() }
        return try guarded(operation) {
            try beginCopy(statement, operation, patience)
            let sent: Int
            do {
                sent = try send(rows, operation, patience)
            } catch let error as PostgresError where error.code == .characterNotInRepertoire {
                try endCopy(refusing: "the client gave up", operation, patience)
                try drain(operation, patience)
                throw error
            }
            try endCopy(refusing: nil, operation, patience)
            let stored = try collect(operation, patience).affectedRows
            guard stored == sent else { throw Self.mismatch(operation, sent: sent, stored: stored) }
            return stored
        }
    }

    private func beginCopy(_ statement: SQL, _ operation: String, _ patience: Patience) throws {
        guard PQsendQuery(handle, statement.text) == 1 else { throw lost(during: operation) }
        try flush(operation, patience)
        guard let result = try nextResult(operation, patience) else { throw lost(during: operation) }
        guard result.status == PGRES_COPY_IN else {
            let failure = result.error(during: operation)
            try drain(operation, patience)
            throw failure
        }
    }

    /// Sends in pieces of about 64 KB.
    private func send(_ rows: some Sequence<[String?]>, _ operation: String, _ patience: Patience) throws -> Int {
        var buffer: [UInt8] = []
        var count = 0
        for row in rows {
            guard CopyText.append(row, to: &buffer) else { throw Self.containsNUL(during: operation) }
            count += 1
            if buffer.count >= 65_536 {
                try put(buffer, operation, patience)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try put(buffer, operation, patience)
        return count
    }

    private func put(_ buffer: [UInt8], _ operation: String, _ patience: Patience) throws {
        while true {
            let accepted = buffer.withUnsafeBytes { bytes in
                PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            }
            // 0 means: no room in libpq's buffer; -1: the server ended the COPY or the connection.
            if accepted < 0 { return }
            try flush(operation, patience)
            if accepted == 1 { return }
        }
    }

    private func endCopy(refusing reason: String?, _ operation: String, _ patience: Patience) throws {
        while true {
            let accepted = PQputCopyEnd(handle, reason)
            guard accepted >= 0 else { throw lost(during: operation) }
            try flush(operation, patience)
            if accepted == 1 { return }
        }
    }

    private static func mismatch(_ operation: String, sent: Int, stored: Int) -> PostgresError {
        PostgresError(
            code: .copyCountMismatch,
            operation: operation,
            message: "\(sent) rows were sent and \(stored) stored"
        )
    }
}
