import Foundation
import Testing

@Suite("A database that cannot be used")
struct DatabaseTroubleTests {
    /// The same office with another address of the database.
    private func moved(_ office: Office, _ change: (String) -> String) -> Office {
        Office(folder: office.folder, database: change(office.database), environment: office.environment)
    }

    private let standing = ["standing"] + Office.june

    @Test("A server that is not there")
    func unreachable() async throws {
        try await Office.withoutDatabase { office throws in
            try await office.admin(standing).expectComplaint(69, "连不上")
        }
    }

    @Test("A database that does not exist")
    func noDatabase() async throws {
        try await Office.withEmptyDatabase { office throws in
            let other = moved(office) { $0.replacing(/dbname=\S+/, with: "dbname=nowhere") }
            try await other.admin(standing).expectComplaint(69, "nowhere")
        }
    }

    @Test("A wrong password, and none at all", arguments: ["password=wrong", ""])
    func password(_ password: String) async throws {
        try await Office.withEmptyDatabase { office throws in
            try await office.psql(
                """
                do $$ begin create role password_required login password 'right';
                exception when duplicate_object or unique_violation then null; end $$
                """
            ).expectSuccess()
            let other = moved(office) { $0.replacing(/user=\S+/, with: "user=password_required \(password)") }
            try await other.admin(standing).expectComplaint(77, "密码")
        }
    }

    @Test("A password on the command line is refused before anything else, and not repeated")
    func passwordInArguments() async throws {
        try await Office.withoutDatabase { office throws in
            for url in ["postgresql://me:geheim@nowhere/x", "host=/nowhere password=geheim"] {
                let answer = try await office.admin(standing + ["--database", url])
                answer.expectComplaint(64, "密码")
                #expect(!answer.errors.contains("geheim"))
            }
        }
    }

    @Test("An address that is no address")
    func address() async throws {
        try await Office.withoutDatabase { office throws in
            try await office.admin(standing + ["--database", "host=a nonsense=b"]).expectComplaint(78, "设置")
        }
    }

    @Test("A database without our tables")
    func absent() async throws {
        try await Office.withEmptyDatabase { office throws in
            try await office.admin(standing).expectComplaint(78, "admin setup")
        }
    }

    @Test("Somebody else's schema of the same name", arguments: [standingArguments, ["setup"]])
    func foreign(_ arguments: [String]) async throws {
        try await Office.withEmptyDatabase { office throws in
            try await office.psql("create schema taizhang; create table taizhang.other (id int)").expectSuccess()
            try await office.admin(arguments).expectComplaint(78, "不是本系统的")
        }
    }

    @Test("Tables of a newer program", arguments: [standingArguments, ["setup"]])
    func newer(_ arguments: [String]) async throws {
        try await Office.with { office throws in
            try await office.psql(
                """
                insert into taizhang.schema_migration (version, name, digest)
                select max(version) + 1, 'of the future', 'sha256:0' from taizhang.schema_migration
                """
            ).expectSuccess()
            try await office.admin(arguments).expectComplaint(78, "比本程序新")
        }
    }

    @Test("A migration that was changed", arguments: [standingArguments, ["setup"]])
    func changed(_ arguments: [String]) async throws {
        try await Office.with { office throws in
            try await office.psql("update taizhang.schema_migration set digest = 'sha256:0'").expectSuccess()
            try await office.admin(arguments).expectComplaint(78, "不符")
            let doctor = try await office.admin("doctor")
            #expect(doctor.status == 1)
            #expect(doctor.output.contains("错误"))
        }
    }

    @Test("A role without rights")
    func rights() async throws {
        try await Office.with { office throws in
            let role = "guest_\(UInt32.random(in: .min ... .max))"
            try await office.psql("create role \(role) login").expectSuccess()
            let guest = moved(office) { $0.replacing(/user=\S+/, with: "user=\(role)") }
            try await guest.admin(standing).expectComplaint(77, "权限")
            try await guest.admin("setup").expectComplaint(77, "权限")
            try await office.psql("drop role \(role)").expectSuccess()
        }
    }

    @Test("A frozen ranking that was changed in the table is refused, in Chinese")
    func altered() async throws {
        try await Office.with { office throws in
            let file = try office.fixture(Office.caseOne)
            try await office.admin("import", file, "--programme", "nanyang-2023", "--yes").expectSuccess()
            try await office.admin(["close"] + Office.june).expectSuccess()
            try await office.psql(
                "update taizhang.closed_period set standing = replace(standing, '2023-06-30', '2023-06-29')"
            ).expectSuccess()
            try await office.admin(standing).expectComplaint(1, "被改动过")
        }
    }

    static let standingArguments = ["standing"] + Office.june
}
