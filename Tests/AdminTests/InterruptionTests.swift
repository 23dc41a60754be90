import Foundation
import Glibc
import Testing

@Suite("Interruptions at any moment")
struct InterruptionTests {
    private static let importing = ["--programme", "nanyang-2023", "--yes"]

    /// Starts a program, waits a part of the time that it usually takes, and sends it a signal.
    private func interrupt(_ command: Command, after delay: Duration, with signal: Int32) async throws -> Answer {
        let running = try command.start()
        try await Task.sleep(for: delay)
        running.send(signal)
        return try await running.answer()
    }

    /// How long a command takes when nothing disturbs it.
    private func time(_ body: () async throws -> Void) async throws -> Duration {
        let start = ContinuousClock.now
        try await body()
        return ContinuousClock.now - start
    }

    @Test("An import that is killed leaves a receipt with everything or nothing at all, and runs the next time")
    func killedImport() async throws {
        try await Office.with { office throws in
            let usual = try await time { try await office.admin(["standing"] + Office.june).expectSuccess() } * 1.5
            for number in 1...20 {
                // Each file has one more comment line, so that it is new; its figures are always the same 68.
                let name = try copy(office, number)
                let command = try office.command("admin", ["import", name] + Self.importing)
                _ = try await interrupt(command, after: usual * Double.random(in: 0.05...1.2), with: SIGKILL)
                let counts = try await office.psql(
                    """
                    select count(distinct s.id), count(f.*), coalesce(max(s.figure_count), 0)
                    from taizhang.submission s left join taizhang.figure f on f.submission = s.id
                    where s.file_name = '\(name)'
                    """
                ).output
                #expect(counts == "0|0|0\n" || counts.wholeMatch(of: /1\|(\d+)\|\1\n/) != nil, "\(counts)")
            }
            try await office.admin(["import", try copy(office, 20)] + Self.importing).expectSuccess()
            try await office.admin(["standing"] + Office.june).expectSuccess()
        }
    }

    private func copy(_ office: Office, _ number: Int) throws -> String {
        let original = try Data(contentsOf: try Programs.fixture(Office.caseOne))
        let name = "第\(number)次.csv"
        try (original + Data(String(repeating: "\r\n", count: number).utf8))
            .write(to: office.folder.appending(path: name))
        return name
    }

    @Test("A report that is killed leaves no file or a whole one, and the next run clears the rest away")
    func killedReport() async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            try await office.admin(["import", name] + Self.importing).expectSuccess()
            let arguments = ["report", "work-ledger"] + Office.june + ["--output", "out"]
            let usual = try await time { try await office.admin(arguments).expectSuccess() }
            let ledger = try #require(try office.names(in: "out").first)
            let whole = try office.bytes(of: "out/\(ledger)")
            for _ in 1...20 {
                try? FileManager.default.removeItem(at: office.folder.appending(path: "out/\(ledger)"))
                let command = try office.command("admin", arguments)
                _ = try await interrupt(command, after: usual * Double.random(in: 0.3...1.1), with: SIGKILL)
                let visible = try office.names(in: "out").filter { !$0.hasPrefix(".") }
                #expect(visible.isEmpty || visible == [ledger])
                if !visible.isEmpty { #expect(try office.bytes(of: "out/\(ledger)") == whole) }
            }
            // Whenever the signals came, this is what a run leaves that is killed while it writes.
            let leftOver = office.folder.appending(path: "out/.taizhang-abcdef")
            try FileManager.default.createDirectory(at: leftOver, withIntermediateDirectories: false)
            try Data("half a workb".utf8).write(to: leftOver.appending(path: "workbook"))
            try await office.admin(arguments).expectSuccess()
            #expect(try office.bytes(of: "out/\(ledger)") == whole)
            #expect(try office.names(in: "out") == [ledger])
        }
    }

    @Test("Control-C ends a command with 130 and nothing half done", arguments: ["import", "report"])
    func interrupted(_ verb: String) async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            // Another session holds what the command needs, so that it is certainly busy when the signal comes.
            try await office.admin(["import", name] + Self.importing).expectSuccess()
            let holder = try await hold(office)
            let arguments =
                verb == "import"
                ? ["import", try copy(office, 1)] + Self.importing
                : ["report", "work-ledger"] + Office.june + ["--output", "out"]
            let running = try office.command("admin", arguments).start()
            try await waitForWaiter(office)
            running.send(SIGINT)
            #expect(try await running.answer().status == 130)
            holder.send(SIGKILL)
            _ = try await holder.answer()
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "1\n")
            #expect(try office.names(in: "out").isEmpty)
        }
    }

    /// A psql that locks the figures until it is killed.
    private func hold(_ office: Office) async throws -> Running {
        var psql = try office.command("/usr/bin/psql", ["-XAtq", "-d", office.database])
        psql.input = "begin; lock table taizhang.figure in access exclusive mode; select pg_sleep(60);"
        let running = try psql.start()
        try await wait(office, until: "select count(*) from pg_locks where mode = 'AccessExclusiveLock' and granted")
        return running
    }

    private func waitForWaiter(_ office: Office) async throws {
        try await wait(
            office,
            until: """
                select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
                """
        )
    }

    private func wait(_ office: Office, until query: String) async throws {
        for _ in 1...200 {
            if try await office.psql(query).output != "0\n" { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("never came: \(query)")
    }
}
