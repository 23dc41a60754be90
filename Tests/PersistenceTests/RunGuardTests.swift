import Persistence
import Postgres
import Testing

@Suite("One batch run at a time")
struct RunGuardTests {
    @Test("A second run gets nothing while the first runs, and its turn afterwards")
    func second() async throws {
        try await ProductDatabase.with { _, settings throws in
            let runs = PostgresRunGuard(settings)
            let inner = try await runs.alone("month") {
                try await runs.alone("month") { "second" } ?? "nothing"
            }
            #expect(inner == "nothing")
            #expect(try await runs.alone("month") { "later" } == "later")
        }
    }

    @Test("Runs of other names do not disturb each other")
    func names() async throws {
        try await ProductDatabase.with { _, settings throws in
            let runs = PostgresRunGuard(settings)
            let inner = try await runs.alone("month") { try await runs.alone("week") { true } }
            #expect(inner == true)
        }
    }

    @Test("A run that fails lets the next one in")
    func failing() async throws {
        struct Failed: Error {}
        try await ProductDatabase.with { _, settings throws in
            let runs = PostgresRunGuard(settings)
            await #expect(throws: Failed.self) { try await runs.alone("month") { throw Failed() } }
            #expect(try await runs.alone("month") { true } == true)
        }
    }

    @Test("The lock dies with its session")
    func killed() async throws {
        try await ProductDatabase.with { session, settings throws in
            var named = settings
            named.applicationName = "guarded"
            let runs = PostgresRunGuard(named)
            let next = try await runs.alone("month") {
                let ended = try await session.withoutTransaction { db in
                    try db.queryValue(
                        """
                        select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
                        where application_name = 'guarded' and datname = current_database()
                        """,
                        as: Int.self
                    )
                }
                #expect(ended == 1)
                return try await runs.alone("month") { "free" }
            }
            #expect(next == "free")
        }
    }
}
