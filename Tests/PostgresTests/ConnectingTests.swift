import Postgres
import PostgresTestKit
import Testing

@Suite("Connecting and its failures")
struct ConnectingTests {
    /// What connecting with these settings fails with.
    private func failure(_ settings: ConnectionSettings) async -> PostgresError? {
        await #expect(throws: PostgresError.self) {
            try await PostgresSession.with(settings) { _ in () }
        }
    }

    @Test("An absent database, an absent role and a wrong password are told apart")
    func refusedLogins() async throws {
        try await TestDatabase.with { settings throws in
            #expect(await failure(settings.connecting(toDatabase: "absent"))?.category == .databaseAbsent)
            #expect(await failure(settings.connecting(as: "nobody_at_all"))?.code == .invalidAuthorization)

            try await PostgresSession.with(settings) { session throws in
                try await session.transaction { db throws in
                    try db.execute(
                        """
                        do $$ begin create role password_required login password 'right';
                        exception when duplicate_object or unique_violation then null; end $$
                        """
                    )
                }
            }
            let host = try #require(settings.hosts.first)
            let wrong = try ConnectionSettings("host=\(host) dbname=postgres user=password_required password=wrong")
            let error = await failure(wrong)
            #expect(error?.code == .invalidPassword)
            #expect(error?.category == .denied)
            let right = try ConnectionSettings("host=\(host) dbname=postgres user=password_required password=right")
            try await PostgresSession.with(right) { session in #expect(await session.isOpen) }
            #expect(await failure(settings.connecting(as: "password_required"))?.category == .denied)
        }
    }

    @Test("A role without rights is denied, not lost")
    func noRights() async throws {
        try await TestDatabase.with { settings throws in
            try await PostgresSession.with(settings) { session throws in
                let denied = await #expect(throws: PostgresError.self) {
                    try await session.transaction { db throws in
                        try db.execute("create table hidden (a int)")
                        try db.execute("set local role pg_monitor")
                        try db.execute("select * from hidden")
                    }
                }
                #expect(denied?.code == .insufficientPrivilege)
                #expect(denied?.category == .denied)
            }
        }
    }

    @Test("Nobody listens, or there is no such host", arguments: ["host=127.0.0.1 port=1", "host=/nonexistent"])
    func unreachable(conninfo: String) async throws {
        let settings = try ConnectionSettings(conninfo)
        #expect(await failure(settings)?.category == .unreachable)
    }

    @Test("Of several hosts the first that answers is taken")
    func severalHosts() async throws {
        try await TestDatabase.with { settings throws in
            let host = try #require(settings.hosts.first)
            let several = try ConnectionSettings("host=/nonexistent,\(host) dbname=postgres user=postgres")
            try await PostgresSession.with(several) { session throws in
                #expect(await (session.serverVersion ?? 0) >= 150_000)
            }
        }
    }

    @Test("A server that accepts and then says nothing is given up in time")
    func silentServer() async throws {
        let silent = try SilentServer()
        let settings = try ConnectionSettings("host=127.0.0.1 port=\(silent.port) connect_timeout=2")
        let elapsed = await ContinuousClock().measure {
            #expect(await failure(settings)?.category == .unreachable)
        }
        #expect(elapsed > .milliseconds(1_500) && elapsed < .seconds(30))
    }

    @Test("Connecting can be cancelled")
    func cancelled() async throws {
        let silent = try SilentServer()
        let settings = try ConnectionSettings("host=127.0.0.1 port=\(silent.port)")
        let task = Task { try await PostgresSession.with(settings) { _ in } }
        try await Task.sleep(for: .milliseconds(100))
        task.cancel()
        let elapsed = await ContinuousClock().measure {
            await #expect(throws: CancellationError.self) { try await task.value }
        }
        #expect(elapsed < .milliseconds(500))
    }

    @Test("The session works in the schema it was given, with forms that do not depend on the role")
    func sessionSettings() async throws {
        try await TestDatabase.with { settings throws in
            var settings = settings
            settings.schema = "办公"
            try await PostgresSession.with(settings) { session throws in
                try await session.transaction { db throws in
                    #expect(try db.queryValue("show search_path") == #""办公", pg_temp"#)
                    #expect(try db.queryValue("show timezone") == "Asia/Shanghai")
                    #expect(try db.queryValue("show client_encoding") == "UTF8")
                    #expect(try db.queryValue("show application_name") == "taizhang-tests")
                }
            }
        }
    }
}
