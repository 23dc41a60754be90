import Foundation
import Testing

@Suite("Findings that earlier months give rise to, and why warnings stand")
struct JustifyTests {
    private static let may = """
        2023年5月
        县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室
        宛城区,5,580,250
        内乡县,4,1126,280
        社旗县,4,600,240

        """
    private static let header = "2023年%d月\n县市区,线下培训团队累计,线上培训累计\n"
    private static let fixed = ["--programme", "nanyang-2023", "--form", "monthly", "--yes", "--format", "json"]

    @Test("Case 08 after its May: 内乡县 and 社旗县 fall below it, every other cell as read")
    func caseEight() async throws {
        try await Office.with { office throws in
            let may = try office.write(Self.may, to: "may.csv")
            try await office.admin(["import", may] + Self.fixed).expectSuccess()
            let june = try office.fixture(Office.caseEight)
            let answer = try await office.admin(["import", june, "--period", "2023-06"] + Self.fixed)
            #expect(answer.status == 3)
            let cells = try findings(answer).filter { $0["severity"] as? String == "error" }
                .compactMap { $0["cell"] as? String }
            #expect(Set(cells) == ["D3", "C5", "C6", "B7", "C8", "E9", "F9", "B10", "B12", "D13"])
            let fallen = try findings(answer).filter { $0["code"] as? String == "cumulative-decreased" }
            #expect(fallen.compactMap { $0["cell"] as? String } == ["C5", "B12"])
            let read = try await office.admin(
                ["read", june, "--period", "2023-06"] + Self.fixed.filter { $0 != "--yes" }
            )
            #expect(try findings(read).allSatisfy { $0["code"] as? String != "cumulative-decreased" })
        }
    }

    @Test("A reason is stored with the warning, given at once or later, and shown with the file")
    func justify() async throws {
        try await Office.with { office throws in
            let may = try office.write(String(format: Self.header, 5) + "宛城区,5,580\n", to: "may.csv")
            try await office.admin(["import", may] + Self.fixed).expectSuccess()
            let june = try office.write(String(format: Self.header, 6) + "宛城区,6,980\n", to: "june.csv")
            let asked = try await office.admin(["import", june] + Self.fixed.dropLast(2) + ["--dry-run"])
                .expectSuccess()
            #expect(asked.output.contains("请说明理由"))
            #expect(asked.output.contains("--justify jump-in-period="))
            let planned = try await office.admin(
                ["import", june] + Self.fixed.filter { $0 != "--yes" } + ["--dry-run"]
            )
            #expect(try planned.file["justify"] as? [String] == ["jump-in-period"])
            let first = try await office.admin(
                ["import", june, "--justify", "jump-in-period= 六月集中办班 "] + Self.fixed
            ).expectSuccess()
            #expect(try reasons(try findings(first)) == ["jump-in-period": "六月集中办班"])
            #expect(try first.file["justify"] as? [String] == [])
            #expect(try await stored(office) == ["jump-in-period": "六月集中办班"])
            let again = ["import", june, "--justify", "jump-in-period=市里统一补课"] + Self.fixed
            try await office.admin(again).expectSuccess()
            try await office.admin(again).expectSuccess()
            #expect(try await stored(office) == ["jump-in-period": "市里统一补课"])
            let silent = try await office.admin(["import", june] + Self.fixed).expectSuccess()
            #expect(try silent.file["state"] as? String == "already-received")
            #expect(try silent.file["justify"] as? [String] == [])
            let kept = try await office.psql("select count(*), max(number) from taizhang.justification")
            #expect(kept.output == "2|2\n")
            let shown = try await office.admin("submissions", "show", "2").expectSuccess()
            #expect(shown.output.contains("理由：市里统一补课"))
        }
    }

    @Test("A reason for nothing that was found changes nothing, and never lets an error through")
    func idle() async throws {
        try await Office.with { office throws in
            let june = try office.write(String(format: Self.header, 6) + "宛城区,6,690.5\n", to: "june.csv")
            let reasons = ["--justify", "not-an-integer=就是这样", "--justify", "round-numbers=巧合"]
            let answer = try await office.admin(["import", june] + reasons + Self.fixed)
            #expect(answer.status == 3)
            #expect(answer.errors.contains("round-numbers") && answer.errors.contains("没有用上"))
            #expect(try await office.psql("select count(*) from taizhang.justification").output == "0\n")
            #expect(try await office.psql("select measure from taizhang.figure").output == "teams.trained\n")
        }
    }

    @Test(
        "A reason that cannot be one is refused before anything is read",
        arguments: ["jump-in-period", "jump-in-period= ", "no-such=因为", "=因为"]
    )
    func wrongUsage(entry: String) async throws {
        try await Office.withoutDatabase { office in
            let answer = try await office.admin(["import", "x.csv", "--justify", entry] + Self.fixed)
            #expect(answer.status == 64)
            #expect(answer.errors.contains("--justify") || answer.errors.contains("理由"))
        }
    }

    private func findings(_ answer: Answer) throws -> [[String: Any]] {
        try #require(try answer.file["findings"] as? [[String: Any]])
    }

    private func reasons(_ findings: [[String: Any]]) throws -> [String: String] {
        let given = findings.compactMap { finding in
            (finding["justification"] as? String).map { (finding["code"] as? String ?? "", $0) }
        }
        return Dictionary(given, uniquingKeysWith: { first, _ in first })
    }

    private func stored(_ office: Office) async throws -> [String: String] {
        let shown = try await office.admin("submissions", "show", "2", "--format", "json").expectSuccess()
        return try reasons(try #require(try shown.json["findings"] as? [[String: Any]]))
    }
}
