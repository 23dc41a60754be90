import Foundation
import Testing

@Suite("A server that goes away in the middle")
struct LostServerTests {
    private static let importing = ["--programme", "nanyang-2023", "--yes"]

    @Test("An import whose session is cut says so, stores all or nothing, and succeeds the next time")
    func cut() async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            for _ in 1...10 {
                let running = try office.command("admin", ["import", name] + Self.importing).start()
                try await Task.sleep(for: .milliseconds(Int.random(in: 50...500)))
                try await office.psql(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()
                    """
                )
                let answer = try await running.answer()
                // Stored before the cut; cut off; the server shut the session down; or nobody knows.
                #expect([0, 69, 75].contains(answer.status), "\(answer.errors)")
                if answer.status != 0 { answer.expectComplaint(answer.status) }
                let whole = try await office.psql(
                    """
                    select count(*) from taizhang.submission s
                    where figure_count <> (select count(*) from taizhang.figure f where f.submission = s.id)
                    """
                )
                #expect(whole.output == "0\n")
            }
            try await office.admin(["import", name] + Self.importing).expectSuccess()
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "1\n")
        }
    }

    @Test("When a later file fails, JSON still tells what was stored before it")
    func laterFile() async throws {
        try await Office.with { office throws in
            let first = try office.write("县市区,线下培训家庭医生团队累计完成\n宛城区,5\n", to: "一.csv")
            let second = try office.write("县市区,线下培训家庭医生团队累计完成\n宛城区,6\n", to: "二.csv")
            try await office.psql("alter table taizhang.submission add check (file_name <> '二.csv')").expectSuccess()
            let answer = try await office.admin(
                ["import", first, second, "--form", "monthly", "--period", "2023-06", "--format", "json"]
                    + Self.importing
            )
            #expect(answer.status == 74)
            #expect(answer.errors.contains("错误：") && answer.errors.contains("处理："))
            #expect(try answer.file["file"] as? String == "一.csv")
            #expect(try answer.file["state"] as? String == "stored")
        }
    }

    @Test(
        "Somebody at a terminal is asked, and only a yes stores",
        .enabled(if: Programs.isInstalled("script"), "not run: the program script is not installed"),
        arguments: [("是", 1), ("否", 0)]
    )
    func asked(_ word: String, _ stored: Int) async throws {
        try await Office.with { office throws in
            let name = try office.fixture(Office.caseOne)
            let words = "\(try Programs.path("admin")) import \(name) --programme nanyang-2023"
            var script = try office.command("/usr/bin/env", ["script", "-qec", words, "/dev/null"])
            script.input = word + "\n"
            let answer = try await script.run()
            #expect(answer.output.contains("以上内容是否入库？"))
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "\(stored)\n")
        }
    }
}
