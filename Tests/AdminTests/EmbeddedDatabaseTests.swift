import Foundation
import Testing

@Suite("The database that comes with the program")
struct EmbeddedDatabaseTests {
    /// An office without a database of its own, so that the programs keep one in a folder of the test.
    private func withHome(_ body: (Office) async throws -> Void) async throws {
        try await Office.withoutDatabase { office throws in
            var office = office
            let home = office.folder.appending(path: "home").path
            office.environment = ["TAIZHANG_DATABASE_URL": "", "TAIZHANG_HOME": home]
            do {
                try await body(office)
            } catch {
                try await remove(office)
                throw error
            }
            try await remove(office)
        }
    }

    /// Stops the server and removes its data where it had to go elsewhere.
    private func remove(_ office: Office) async throws {
        let status = try await office.admin("database", "status").output
        _ = try await office.admin("database", "stop")
        guard let data = status.firstMatch(of: /数据：(\/var\/lib\/taizhang\/.+?)（/)?.1 else { return }
        try FileManager.default.removeItem(at: URL(filePath: String(data)).deletingLastPathComponent())
    }

    @Test("It is made by the first command, looked at, stopped, and started again by the next one")
    func lifeCycle() async throws {
        try await withHome { office throws in
            let absent = try await office.admin("database", "status").expectSuccess()
            #expect(absent.output.contains("还没有建立"))
            try await office.admin("setup").expectSuccess()
            #expect(try await office.admin("database").expectSuccess().output.contains("正在运行"))
            let doctor = try await office.admin("doctor").expectSuccess()
            #expect(doctor.output.contains("正常"))
            try await office.admin("database", "stop").expectSuccess()
            let again = try await office.admin("database", "stop").expectSuccess()
            #expect(again.output.contains("没有在运行"))
            let list = try await office.admin("programme", "list").expectSuccess()
            #expect(list.output.contains("nanyang-2023"))
            try await office.admin("database", "start").expectSuccess()
        }
    }

    @Test("Whoever stands in for the login is recorded with it")
    func person() async throws {
        try await withHome { office throws in
            try await office.admin("setup").expectSuccess()
            let file = try office.fixture(Office.caseOne)
            try await office.admin(
                "import",
                file,
                "--programme",
                "nanyang-2023",
                "--as",
                "李四",
                "--yes"
            ).expectSuccess()
            let list = try await office.admin(
                "submissions",
                "list",
                "--programme",
                "nanyang-2023",
                "--format",
                "json"
            ).expectSuccess()
            #expect(list.output.contains("李四（登录名"))
        }
    }
}
