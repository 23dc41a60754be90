import Foundation
import Testing

@Suite("Machine output is as the contract says")
struct JSONContractTests {
    /// Whether a JSON number is whole and written as a number, not as a truth or a text.
    private func isInteger(_ value: Any?) -> Bool {
        guard let number = value as? NSNumber, String(cString: number.objCType) != "c" else { return false }
        return number.doubleValue == number.doubleValue.rounded()
    }

    private func isText(_ value: Any?) -> Bool { value is String }

    private func isNull(_ value: Any?) -> Bool { value is NSNull }

    @Test("admin read")
    func read() async throws {
        try await Office.withoutDatabase { office throws in
            let name = try office.fixture(Office.caseEight)
            let answer = try await office.admin(
                "read",
                name,
                "--programme",
                "nanyang-2023",
                "--period",
                "2023-06",
                "--format",
                "json"
            )
            #expect(answer.status == 3)
            #expect(answer.errors == "")
            let file = try answer.file
            try expectFile(file)
            #expect(file["file"] as? String == name)
            #expect(file["decision"] as? String == "partial")
            #expect(file["receipt"] == nil)
            for row in try #require(file["rows"] as? [[String: Any]]) { try expectRow(row) }
            let findings = try #require(file["findings"] as? [[String: Any]])
            #expect(!findings.isEmpty)
            for finding in findings { expectFinding(finding) }
        }
    }

    private func expectFile(_ file: [String: Any]) throws {
        let hash = try #require(file["sha256"] as? String)
        #expect(hash.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        #expect(isText(file["encoding"]))
        #expect(file["delimiter"] as? String == ",")
        #expect(file["period"] as? String == "2023-06")
        #expect((file["asOf"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
        #expect(file["form"] as? String == "monthly")
        #expect(file["confirm"] is [String])
    }

    private func expectRow(_ row: [String: Any]) throws {
        #expect(isInteger(row["row"]) && isInteger(row["line"]))
        #expect(isText(row["region"]))
        #expect(isText(row["code"]) || isNull(row["code"]))
        let figures = try #require(row["figures"] as? [String: Any])
        #expect(figures.values.allSatisfy { isInteger($0) || isNull($0) }, "\(figures)")
        for key in ["targets", "reference"] {
            let values = try #require(row[key] as? [String: Any])
            #expect(values.values.allSatisfy { isInteger($0) }, "\(values)")
        }
        #expect(row["values"] is [String: Any])
    }

    private func expectFinding(_ finding: [String: Any]) {
        #expect(["error", "warning", "info"].contains(finding["severity"] as? String))
        #expect((finding["code"] as? String)?.wholeMatch(of: /[a-z0-9-]+/) != nil)
        #expect(isInteger(finding["row"]) || isNull(finding["row"]))
        #expect(isInteger(finding["line"]) || isNull(finding["line"]))
        #expect((finding["column"] as? String)?.wholeMatch(of: /[A-Z]+/) != nil || isNull(finding["column"]))
        #expect(isText(finding["field"]) || isNull(finding["field"]))
        #expect(isText(finding["text"]) || isNull(finding["text"]))
        #expect(isText(finding["message"]) && isText(finding["advice"]))
    }

    @Test("admin import: receipt, state and changes")
    func imports() async throws {
        try await Office.with { office throws in
            let arguments = [
                "import", try office.fixture(Office.caseOne), "--programme", "nanyang-2023", "--format", "json",
            ]
            let preview = try await office.admin(arguments + ["--dry-run"])
            #expect(preview.status == 0)
            #expect(try preview.file["state"] as? String == "waiting")
            #expect(isNull(try preview.file["receipt"]))
            let stored = try await office.admin(arguments + ["--yes"]).expectSuccess().file
            try expectFile(stored)
            #expect(stored["state"] as? String == "stored")
            #expect(isInteger(stored["receipt"]))
            #expect(try changes(stored)["new"] == changes(preview.file)["new"])
            #expect(try changes(stored).filter { $0.key != "new" }.values.allSatisfy { $0 == 0 })
            let again = try await office.admin(arguments + ["--yes"]).expectSuccess().file
            #expect(again["state"] as? String == "already-received")
            #expect(again["receipt"] as? Int == stored["receipt"] as? Int)
        }
    }

    private func changes(_ file: [String: Any]) throws -> [String: Int] {
        let changes = try #require(file["changes"] as? [String: Int])
        #expect(Set(changes.keys) == ["new", "changed", "unchanged", "gone"])
        return changes
    }

    @Test("admin standing: null for no such task, a reason for what is missing, no rank without a score")
    func standing() async throws {
        try await Office.with { office throws in
            let part = "县市区,线下培训家庭医生团队累计完成\n宛城区,5\n高新区,1\n"
            try await office.importMonthly(part, as: "部分.csv").expectSuccess()
            let answer = try await office.admin(["standing"] + Office.june + ["--format", "json"]).expectSuccess()
            let standing = try answer.json
            let progress = try #require(standing["timeProgress"] as? [String: Int])
            #expect(progress == ["numerator": 181, "denominator": 365])
            let rows = try #require(standing["rows"] as? [[String: Any]])
            let row = try #require(rows.first { $0["region"] as? String == "宛城区" })
            #expect(isNull(row["score"]) && isNull(row["rank"]) && isNull(row["rankInGroup"]))
            #expect((row["missing"] as? [String])?.contains("staff.trained_online") == true)
            let indicators = try #require(row["indicators"] as? [String: Any])
            let teams = try #require(indicators["teams.completion"] as? [String: Any])
            #expect(teams["rate"] as? String == "0.625000")
            #expect(teams["weight"] as? String == "25")
            #expect(isInteger(teams["numerator"]) && isInteger(teams["denominator"]))
            let staff = try #require(indicators["staff.completion"] as? [String: Any])
            #expect(isNull(staff["rate"]))
            #expect(staff["light"] as? String == "未报")
            #expect(isText(staff["reason"]) && isText(staff["color"]))
            let zone = try #require(rows.first { $0["region"] as? String == "高新区" }?["indicators"] as? [String: Any])
            #expect(isNull(zone["clinics.coverage"]) && isNull(zone["clinics.public_share"]))
        }
    }
}
