import Foundation
import Testing

@Suite("Lists of targets in sentences wait for a person")
struct TaskListTests {
    private static let list = "13_任务清单_叙述式_GB18030.csv"
    private static let programme = ["--programme", "nanyang-2023", "--format", "json"]

    @Test("Without a person's word nothing is stored, not even with --yes")
    func waits() async throws {
        try await Office.with { office throws in
            let answer = try await office.admin(["import", try office.fixture(Self.list), "--yes"] + Self.programme)
            #expect(answer.status == 1)
            let file = try answer.file
            #expect(file["state"] as? String == "waiting")
            #expect(file["decision"] as? String == "accept")
            // One sentence about the whole, and one line for each region.
            #expect((file["confirm"] as? [String])?.count == 18)
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "0\n")
            let asked = try await office.admin(["import", try office.fixture(Self.list)] + Self.programme)
            #expect(asked.status == 64 && asked.errors.contains("--confirm"))
        }
    }

    @Test("Confirmed, the targets are kept with who confirmed them, once")
    func confirmed() async throws {
        try await Office.with { office throws in
            let arguments = ["import", try office.fixture(Self.list), "--yes", "--confirm"] + Self.programme
            let first = try await office.admin(arguments).expectSuccess()
            #expect(try first.file["state"] as? String == "stored")
            let sums =
                "select subject, sum(value)::text from taizhang.confirmed_target where zone = '' group by 1 order by 1"
            #expect(
                try await office.psql(sums).output
                    == "clinics.public_share|12.8\nclinics.subsidised|7722\nstaff.trained_online|18388\nteams.trained|116\n"
            )
            let parts = "select sum(value)::int from taizhang.confirmed_target where zone <> ''"
            #expect(try await office.psql(parts).output == "382\n")
            let again = try await office.admin(arguments).expectSuccess()
            #expect(try again.file["state"] as? String == "already-received")
            let shown = try await office.admin("submissions", "show", "1").expectSuccess()
            #expect(shown.output.contains("实现663个村卫生室(含官庄工区141个、高新区5个、示范区144个)经费补助全覆盖"))
        }
    }
}
