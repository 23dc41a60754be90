import Glibc
import Postgres
import PostgresTestKit
import Synchronization
import Testing

@Suite("Concurrency and cancellation")
final class ConcurrencyTests: Sendable {
    @Test("Eight sessions that wait hold up nobody")
    func parallel() async throws {
        try await TestDatabase.with { settings throws in
            let sessions = try await connect(8, settings)
            let elapsed = try await ContinuousClock().measure {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for session in sessions {
                        group.addTask {
                            _ = try await session.transaction { db in try db.execute("select pg_sleep(0.3)") }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            for session in sessions { await session.close() }
            // One after another would be 2.4 s, two at a time 1.2 s.
            #expect(elapsed < .milliseconds(1_000))
        }
    }

    private func connect(_ count: Int, _ settings: ConnectionSettings) async throws -> [PostgresSession] {
        var sessions: [PostgresSession] = []
        for _ in 0..<count { sessions.append(try await .connect(to: settings)) }
        return sessions
    }

    @Test("A cancelled statement stops on the server, frees its locks and closes the session")
    func cancellation() async throws {
        try await TestDatabase.with { settings throws in
            let session = try await PostgresSession.connect(to: settings)
            let lock = AdvisoryLock("held")
            let task = Task {
                try await session.transaction { db throws in
                    _ = try db.tryLock(lock)
                    try db.execute("select pg_sleep(30)")
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            let elapsed = await ContinuousClock().measure {
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
            }
            #expect(elapsed < .seconds(1))
            #expect(await session.isOpen == false)
            let error = await #expect(throws: PostgresError.self) { try await session.transaction { _ in } }
            #expect(error?.code == .connectionDoesNotExist)
            try await PostgresSession.with(settings) { other throws in
                try await other.transaction { db in try db.lock(lock, within: .seconds(1)) }
            }
        }
    }

    @Test("A task that is cancelled already runs nothing, and the session stays open")
    func cancelledBefore() async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                let task = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    try await session.transaction { db in _ = try db.execute("create table never (a int)") }
                }
                await #expect(throws: CancellationError.self) { try await task.value }
                #expect(await session.isOpen)
                let exists = try await session.transaction { db throws in
                    try db.queryValue("select to_regclass('never') is not null", as: Bool.self)
                }
                #expect(!exists)
            }
        }
    }

    @Test("A statement that takes too long is ended by the server, and the session stays open")
    func statementTimeout() async throws {
        try await TestDatabase.with { settings throws in
            var hasty = settings
            hasty.timeouts.statement = .milliseconds(200)
            try await PostgresSession.with(hasty) { session throws in
                let error = await #expect(throws: PostgresError.self) {
                    try await session.transaction { db in try db.execute("select pg_sleep(10)") }
                }
                #expect(error?.code == .queryCanceled)
                #expect(await session.isOpen)
            }
        }
    }

    @Test("A session that an administrator ends is lost, and says so ever after")
    func terminated() async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                let process = try await session.transaction { db throws in
                    try db.queryValue("select pg_backend_pid()", as: Int.self)
                }
                try await PostgresSession.with(settings) { other throws in
                    try await other.transaction { db in _ = try db.query("select pg_terminate_backend(\(process)::int)")
                    }
                }
                try await Task.sleep(for: .milliseconds(100))
                let error = await #expect(throws: PostgresError.self) { try await session.transaction { _ in } }
                #expect(error?.category == .lost)
                #expect(await session.isOpen == false)
            }
        }
    }

    @Test("A server that freezes during COMMIT is given up, and nobody pretends to know the outcome")
    func frozenCommit() async throws {
        try await TestDatabase.with { settings in
            var hasty = settings
            hasty.timeouts.statement = .milliseconds(200)
            try await PostgresSession.with(hasty) { session throws in
                let error = await #expect(throws: PostgresError.self) {
                    try await session.transaction { db in
                        let backend = try db.queryValue("select pg_backend_pid()", as: Int32.self)
                        kill(backend, SIGSTOP)
                        frozen.withLock { $0 = backend }
                    }
                }
                frozen.withLock { _ = kill($0, SIGCONT) }
                #expect(error?.outcomeIsUnknown == true)
                #expect((error?.cause as? PostgresError)?.code == .connectionFailure)
                #expect(await session.isOpen == false)
            }
        }
    }

    private let frozen = Mutex<Int32>(0)
}
