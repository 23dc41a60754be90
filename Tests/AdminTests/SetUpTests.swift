import Foundation
import Glibc
import Testing

@Suite("Setting up")
struct SetUpTests {
    @Test("Setting up again changes nothing")
    func again() async throws {
        try await Office.withEmptyDatabase { office throws in
            let first = try await office.admin("setup").expectSuccess()
            #expect(first.output.contains("已执行升级"))
            let second = try await office.admin("setup").expectSuccess()
            #expect(second.output.contains("数据表已是最新版本"))
            #expect(
                try await office.psql("select count(*), max(version) from taizhang.programme_pack").output == "5|1\n"
            )
        }
    }

    @Test("A built-in programme that the office has changed stays as the office made it")
    func changedPack() async throws {
        try await Office.with { office throws in
            let pack = office.folder.appending(path: "nanyang")
            let builtIn = try Programs.folder.appending(path: "taizhang_Programmes.resources/Packs/nanyang-2023")
            try FileManager.default.copyItem(at: builtIn, to: pack)
            let file = pack.appending(path: "programme.yaml")
            try (Data(contentsOf: file) + Data("\n# 本市调整\n".utf8)).write(to: file)
            try await office.admin("programme", "install", "./nanyang").expectSuccess()
            try await office.admin("setup").expectSuccess()
            #expect(try await office.psql("select max(version) from taizhang.programme_pack").output == "2\n")
        }
    }

    @Test("Several set-ups at once make one set of tables")
    func atOnce() async throws {
        try await Office.withEmptyDatabase { office throws in
            let running = try (1...4).map { _ in try office.command("admin", ["setup"]).start() }
            for each in running { try await each.answer().expectSuccess() }
            #expect(try await office.psql("select count(*) from taizhang.programme_pack").output == "5\n")
        }
    }

    @Test("Tables in a schema of another name are another office")
    func otherSchema() async throws {
        try await Office.with { office throws in
            let other = ["--schema", "另一个科"]
            try await office.admin(["standing"] + Office.june + other).expectComplaint(78, "admin setup")
            try await office.admin(["setup"] + other).expectSuccess()
            let file = try office.fixture(Office.caseOne)
            try await office.admin(["import", file, "--programme", "nanyang-2023", "--yes"] + other).expectSuccess()
            let list = try await office.admin("submissions", "list", "--programme", "nanyang-2023").expectSuccess()
            #expect(list.output.contains("还没有收到报表"))
        }
    }

    @Test("A set-up that is killed leaves tables that the next one finishes")
    func killed() async throws {
        try await Office.withEmptyDatabase { office throws in
            for _ in 1...5 {
                let running = try office.command("admin", ["setup"]).start()
                try await Task.sleep(for: .milliseconds(Int.random(in: 20...400)))
                running.send(SIGKILL)
                _ = try await running.answer()
            }
            try await office.admin("setup").expectSuccess()
            try await office.admin(["standing"] + Office.june).expectSuccess()
        }
    }
}
