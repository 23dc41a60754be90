import Foundation
import Glibc
import Testing

@Suite("The monthly batch run")
struct BatchTests {
    private static let month = ["month", "--programme", "nanyang-2023", "--period", "2023-06", "--output", "out"]

    private func withFigures(_ body: (Office) async throws -> Void) async throws {
        try await Office.with { office throws in
            let file = try office.fixture(Office.caseOne)
            try await office.admin("import", file, "--programme", "nanyang-2023", "--yes").expectSuccess()
            try await body(office)
        }
    }

    @Test("It closes what is due and writes every ledger; a second run changes nothing and says so")
    func twice() async throws {
        try await withFigures { office throws in
            let first = try await office.command("batch", Self.month).run().expectSuccess()
            #expect(first.output.contains("已关账"))
            let names = try office.names(in: "out")
            #expect(names.count == Office.monthlyFiles)
            let before = try names.map { try office.bytes(of: "out/\($0)") }
            let closed = try await office.psql("select * from taizhang.closed_period").output
            let second = try await office.command("batch", Self.month).run().expectSuccess()
            #expect(second.output.contains("没有变化"))
            #expect(try office.names(in: "out") == names)
            #expect(try names.map { try office.bytes(of: "out/\($0)") } == before)
            #expect(try await office.psql("select * from taizhang.closed_period").output == closed)
        }
    }

    @Test("What is printed afterwards is the same as what the run wrote")
    func sameAsReport() async throws {
        try await withFigures { office throws in
            try await office.command("batch", Self.month).run().expectSuccess()
            let reports = [
                "monthly-ranking", "work-ledger", "unfinished-list", "subsidy-money", "work-points", "county-workbook",
                "figure-details",
            ]
            for report in reports {
                try await office.admin(["report", report] + Office.june + ["--output", "again"]).expectSuccess()
            }
            let names = try office.names(in: "out")
            #expect(try office.names(in: "again") == names)
            #expect(try names.allSatisfy { try office.bytes(of: "out/\($0)") == office.bytes(of: "again/\($0)") })
        }
    }

    @Test("Two at once: one runs and the other ends with 75")
    func atOnce() async throws {
        try await withFigures { office throws in
            let first = try office.command("batch", Self.month).start()
            try await wait(
                office,
                "select count(*) from pg_locks join pg_database d on d.oid = database where locktype = 'advisory' "
                    + "and datname = current_database()"
            )
            first.send(SIGSTOP)
            try await office.command("batch", Self.month).run().expectComplaint(75, "另一个批处理正在运行")
            first.send(SIGCONT)
            try await first.answer().expectSuccess()
            #expect(try office.names(in: "out").count == Office.monthlyFiles)
        }
    }

    private func wait(_ office: Office, _ query: String) async throws {
        for _ in 1...200 {
            if try await office.psql(query).output != "0\n" { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("never came: \(query)")
    }

    @Test("A run that was killed does not keep the next one out")
    func killed() async throws {
        try await withFigures { office throws in
            for _ in 1...5 {
                let running = try office.command("batch", Self.month).start()
                try await Task.sleep(for: .milliseconds(Int.random(in: 50...600)))
                running.send(SIGKILL)
                _ = try await running.answer()
            }
            try await office.command("batch", Self.month).run().expectSuccess()
            #expect(try office.names(in: "out").count == Office.monthlyFiles)
        }
    }

    @Test("Quarters, halves and years close on the reports of their months and write their own documents")
    func longer() async throws {
        try await withFigures { office throws in
            func run(_ kind: String, _ period: String) async throws -> [String] {
                let arguments = [kind, "--programme", "nanyang-2023", "--period", period, "--output", kind]
                try await office.command("batch", arguments).run().expectSuccess()
                return try office.names(in: kind)
            }
            #expect(try await run("quarter", "2023Q2") == ["2023Q2 季通报.xlsx", "2023Q2 攻坚任务表.xlsx"])
            #expect(try await run("half-year", "2023S1") == ["2023S1 半年总结.xlsx", "2023S1 责任分工表.xlsx"])
            // June says nothing about how the year ended.
            let year = ["year", "--programme", "nanyang-2023", "--period", "2023", "--output", "year"]
            try await office.command("batch", year).run().expectComplaint(1, "一份报表也没有收到")
        }
    }

    @Test("A month without a report, and a period that is no month, are refused")
    func refused() async throws {
        try await Office.with { office throws in
            try await office.command("batch", Self.month).run().expectComplaint(1, "一份报表也没有收到")
            let quarter = ["month", "--programme", "nanyang-2023", "--period", "2023Q2", "--output", "out"]
            try await office.command("batch", quarter).run().expectComplaint(64, "不是一个月")
            #expect(try office.names(in: "out").isEmpty)
        }
    }
}
