import Postgres
import PostgresTestKit
import Testing

@Suite("Transactions")
struct TransactionTests {
    struct Refusal: Error {}

    /// A session in a database with a table `figure (region text primary key, value int)`.
    private func withFigures(_ body: (PostgresSession, ConnectionSettings) async throws -> Void) async throws {
        let template = Template(key: "figures") { settings throws in
            try await PostgresSession.with(settings) { session throws in
                _ = try await session.transaction { db throws in
                    try db.execute("create table figure (region text primary key, value int check (value >= 0))")
                }
            }
        }
        try await TestDatabase.with(template) { settings throws in
            try await PostgresSession.with(settings) { session in try await body(session, settings) }
        }
    }

    private func count(_ session: PostgresSession) async throws -> Int {
        try await session.transaction(readOnly: true) { db in try db.queryValue("select count(*) from figure") }
    }

    @Test("What returns is kept, what throws is not, and its own error arrives")
    func commitAndRollBack() async throws {
        try await withFigures { session, _ throws in
            let written = try await session.transaction { db throws in
                try db.execute("insert into figure values (\("宛城区"), \(5)), (\("卧龙区"), \(Int?.none))")
            }
            #expect(written == 2)
            await #expect(throws: Refusal.self) {
                try await session.transaction { db throws in
                    try db.execute("delete from figure")
                    throw Refusal()
                }
            }
            #expect(try await count(session) == 2)
        }
    }

    @Test("A failed statement leaves the session usable and names the constraint, not the value")
    func failure() async throws {
        try await withFigures { session, _ throws in
            let error = await #expect(throws: PostgresError.self) {
                try await session.transaction { db in try db.execute("insert into figure values (\("secret"), \(-1))") }
            }
            #expect(error?.code == .checkViolation)
            #expect(error?.constraint == "figure_value_check")
            #expect(error.map { "\($0)".contains("secret") } == false)
            #expect(try await count(session) == 0)
        }
    }

    @Test(
        "The server's message is repeated without the text it quotes",
        arguments: [
            ("138x", "22P02", "invalid input syntax for type integer: \"…\""),
            ("a\"b", "22P02", "invalid input syntax for type integer: \"…\""),
            ("13800000000", "22003", "value \"…\" is out of range for type integer"),
        ]
    )
    func messages(text: String, code: String, message: String) async throws {
        try await withFigures { session, _ throws in
            let error = await #expect(throws: PostgresError.self) {
                try await session.transaction { db in try db.execute("select \(text)::int") }
            }
            #expect(error?.code.rawValue == code)
            #expect(error?.message == message)
        }
    }

    @Test("A body that hides a failed statement does not look stored")
    func hiddenFailure() async throws {
        try await withFigures { session, _ throws in
            let error = await #expect(throws: PostgresError.self) {
                try await session.transaction { db throws in
                    try db.execute("insert into figure values ('a', 1)")
                    _ = try? db.execute("insert into nowhere values (1)")
                }
            }
            #expect(error?.code == .inFailedTransaction)
            #expect(try await count(session) == 0)
        }
    }

    @Test("A read-only transaction cannot write")
    func readOnly() async throws {
        try await withFigures { session, _ throws in
            let error = await #expect(throws: PostgresError.self) {
                try await session.transaction(readOnly: true) { db in try db.execute("delete from figure") }
            }
            #expect(error?.code.rawValue == "25006")
        }
    }

    @Test("A lock that another transaction holds ends in “try again”, not in waiting for ever")
    func lockTimeout() async throws {
        try await withFigures { session, settings throws in
            var hasty = settings
            hasty.timeouts.lock = .milliseconds(100)
            try await PostgresSession.with(hasty) { other throws in
                async let holder: Void = session.transaction { db throws in
                    try db.execute("lock table figure")
                    try db.execute("select pg_sleep(0.6)")
                }
                try await Task.sleep(for: .milliseconds(200))
                let error = await #expect(throws: PostgresError.self) {
                    try await other.transaction { db in try db.execute("delete from figure") }
                }
                #expect(error?.code == .lockNotAvailable)
                #expect(error?.category == .temporary)
                try await holder
            }
        }
    }

    @Test("Serializable transactions that meet are begun anew")
    func conflicts() async throws {
        try await withFigures { session, settings throws in
            try await PostgresSession.with(settings) { other throws in
                let body: @Sendable (Database) throws -> Void = { db throws in
                    let sum = try db.queryValue("select coalesce(sum(value), 0) from figure", as: Int.self)
                    try db.execute("select pg_sleep(0.1)")
                    try db.execute("insert into figure values (gen_random_uuid()::text, \(sum + 1))")
                }
                async let one: Void = session.transaction(isolation: .serializable, conflictRetries: 5, body)
                async let two: Void = other.transaction(isolation: .serializable, conflictRetries: 5, body)
                _ = try await (one, two)
                let values = try await session.transaction { db throws in
                    try db.query("select value from figure order by 1").map { try $0[0, as: Int.self] }
                }
                #expect(values == [1, 2])
            }
        }
    }

    @Test("An advisory lock keeps the second out until the first transaction ends")
    func advisoryLock() async throws {
        try await withFigures { session, settings throws in
            try await PostgresSession.with(settings) { other throws in
                let lock = AdvisoryLock("batch nanyang-2023")
                async let holder: Bool = session.transaction { db throws in
                    let taken = try db.tryLock(lock)
                    try db.execute("select pg_sleep(0.5)")
                    return taken
                }
                try await Task.sleep(for: .milliseconds(200))
                #expect(try await other.transaction { db in try db.tryLock(lock) } == false)
                try await other.transaction { db in try db.lock(lock, within: .seconds(5)) }
                #expect(try await holder)
            }
        }
    }

    @Test("Locks that a transaction begins with keep out whoever names one of them, and are waited for, not for ever")
    func heldLocks() async throws {
        try await withFigures { session, settings throws in
            try await PostgresSession.with(settings) { other throws in
                let (period, file) = (AdvisoryLock("period"), AdvisoryLock("file"))
                async let holder: Void = session.transaction(holding: HeldLocks(file, within: .seconds(1))) {
                    db throws in
                    try db.execute("select pg_sleep(0.5)")
                }
                try await Task.sleep(for: .milliseconds(200))
                let both = HeldLocks(period, file, within: .milliseconds(100))
                let error = await #expect(throws: PostgresError.self) {
                    try await other.transaction(holding: both) { _ in }
                }
                #expect(error?.code == .lockNotAvailable)
                let patient = HeldLocks(period, file, within: .seconds(5))
                let held = try await other.transaction(holding: patient) { db throws in
                    try db.queryValue(
                        "select count(*) from pg_locks where locktype = 'advisory' and granted",
                        as: Int.self
                    )
                }
                #expect(held >= 2)
                try await holder
            }
        }
    }
}
