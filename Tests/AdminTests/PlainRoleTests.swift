import Foundation
import Testing

@Suite("An administrator who makes the tables by hand")
struct PlainRoleTests {
    /// A database made from the printed script, and an office that works with a role which has the printed rights only.
    private func withPlainRole(_ body: (_ owner: Office, _ clerk: Office) async throws -> Void) async throws {
        try await Office.withEmptyDatabase { owner throws in
            let role = "clerk_\(UInt32.random(in: .min ... .max))"
            let name = try #require(owner.database.firstMatch(of: /dbname=(\S+)/)?.1)
            try await owner.psql(
                "create role \(role) login; revoke all on database \(name) from public; revoke all on schema public "
                    + "from public; grant connect on database \(name) to \(role)"
            ).expectSuccess()
            let script = try await owner.admin("setup", "--print-sql").expectSuccess().output
            try await owner.psql(script, "-v", "role=\(role)").expectSuccess()
            let database = owner.database.replacing(/user=\S+/, with: "user=\(role)")
            try await body(owner, Office(folder: owner.folder, database: database))
            try await owner.psql("drop owned by \(role); drop role \(role)").expectSuccess()
        }
    }

    @Test("admin setup calls the tables current, and a second run of the script changes nothing")
    func current() async throws {
        try await withPlainRole { owner, clerk throws in
            let setup = try await clerk.admin("setup").expectSuccess()
            #expect(setup.output.contains("数据表已是最新版本"))
            let again = try await clerk.admin("setup").expectSuccess()
            #expect(again.output.contains("没有变化"))
            let script = try await owner.admin("setup", "--print-sql").output
            #expect(try await owner.psql(script).status != 0)
            try await clerk.admin(["standing"] + Office.june).expectSuccess()
        }
    }

    @Test("The printed rights are enough for everything the product does")
    func enough() async throws {
        try await withPlainRole { _, clerk throws in
            try await clerk.admin("setup").expectSuccess()
            let file = try clerk.fixture(Office.caseOne)
            try await clerk.admin("import", file, "--programme", "nanyang-2023", "--yes").expectSuccess()
            try await clerk.admin(["standing"] + Office.june).expectSuccess()
            let traced = ["trace"] + Office.june + ["--region", "宛城区", "--indicator", "teams.completion"]
            try await clerk.admin(traced).expectSuccess()
            try await clerk.admin("submissions", "list", "--programme", "nanyang-2023").expectSuccess()
            try await clerk.admin("submissions", "show", "1").expectSuccess()
            try await clerk.admin("programme", "list").expectSuccess()
            let month = ["month", "--programme", "nanyang-2023", "--period", "2023-06", "--output", "out"]
            try await clerk.command("batch", month).run().expectSuccess()
            #expect(try await clerk.admin("doctor").output.contains("已是本程序的版本"))
        }
    }

    @Test(
        "They are too little to change what was received",
        arguments: [
            "update taizhang.figure set value = 1", "delete from taizhang.figure", "truncate taizhang.figure",
            "update taizhang.finding set message = ''", "delete from taizhang.submission",
            "update taizhang.submission set content = ''", "update taizhang.closed_period set standing = ''",
            "delete from taizhang.closed_period", "update taizhang.programme_pack_file set content = ''",
            "update taizhang.schema_migration set digest = ''",
            "insert into taizhang.schema_migration values (9, '', '')",
            "drop table taizhang.figure", "create table taizhang.mine (id int)",
            "alter table taizhang.figure drop constraint figure_check",
        ]
    )
    func tooLittle(_ statement: String) async throws {
        try await withPlainRole { _, clerk throws in
            let answer = try await clerk.psql(statement)
            #expect(answer.status != 0, "\(statement)")
            #expect(answer.errors.contains("permission denied") || answer.errors.contains("must be owner"))
        }
    }

    @Test("Names of schemas and roles that need quotes")
    func quoted() async throws {
        try await Office.withEmptyDatabase { owner throws in
            let role = "科员 \(UInt32.random(in: .min ... .max)) \"甲\""
            let quoted = "\"" + role.replacing("\"", with: "\"\"") + "\""
            try await owner.psql("create role \(quoted)").expectSuccess()
            let script = try await owner.admin("setup", "--print-sql", "--schema", "台账's \"1\"").expectSuccess()
            try await owner.psql(script.output, "-v", "role=\(role)").expectSuccess()
            let setup = try await owner.admin("setup", "--schema", "台账's \"1\"").expectSuccess()
            #expect(setup.output.contains("数据表已是最新版本"))
            try await owner.psql("drop owned by \(quoted); drop role \(quoted)").expectSuccess()
        }
    }
}
