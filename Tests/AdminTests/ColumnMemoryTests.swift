import Foundation
import Testing

@Suite("Headers that a clerk confirmed are remembered for their sender")
struct ColumnMemoryTests {
    private static let programme = ["--programme", "nanyang-2023"]

    @Test("Confirmed with --map, read by itself the next month, not for another county, and forgotten on demand")
    func memory() async throws {
        try await Office.with { office throws in
            let june = try table(of: "镇平县", "2023年6月", office)
            #expect(try await teams(in: june, office) == nil)
            let first = try await office.admin(
                ["import", june, "--yes", "--map", "已训团队情况(个)=线下培训家庭医生团队", "--format", "json"] + Self.programme
            ).expectSuccess()
            #expect(try codes(first).contains("column-mapped"))
            let july = try table(of: "镇平县", "2023年7月", office)
            let second = try await office.admin(["import", july, "--yes", "--format", "json"] + Self.programme)
            #expect(try codes(second.expectSuccess()).contains("column-remembered"))
            #expect(try figures(second)["teams.trained"] as? Int == 4)
            let other = try table(of: "淅川县", "2023年6月", office)
            #expect(try await teams(in: other, office) == nil)
            let listed = try await office.admin(["column", "list"] + Self.programme).expectSuccess()
            #expect(listed.output.contains("镇平县") && listed.output.contains("已训团队情况(个)"))
            let sender = Self.programme + ["--region", "镇平县", "--form", "monthly"]
            try await office.admin(["column", "forget", "已训团队情况（个）"] + sender).expectSuccess()
            let august = try table(of: "镇平县", "2023年8月", office)
            #expect(try await teams(in: august, office) == nil)
            try await office.admin(["column", "confirm", "已训团队情况", "teams.trained"] + sender).expectSuccess()
            #expect(try await teams(in: august, office) == 4)
        }
    }

    @Test("What is no measure, and what the pack knows already, is no explanation")
    func wrongUsage() async throws {
        try await Office.withoutDatabase { office throws in
            let file = try table(of: "镇平县", "2023年6月", office)
            let read = ["read", file] + Self.programme
            try await office.admin(read + ["--map", "甲=乙"]).expectComplaint(64, "没有指标", "teams.trained")
            try await office.admin(read + ["--map", "甲"]).expectComplaint(64, "等号")
            try await office.admin(read + ["--map", "县市区=teams.trained"]).expectComplaint(64, "方案认识")
        }
    }

    private func table(of region: String, _ month: String, _ office: Office) throws -> String {
        let name = "\(region)\(month).csv"
        let text = "\(region)\(month)\n县市区,已训团队情况(个),线上培训累计(名)\n\(region),4,98\n"
        try Data(text.utf8).write(to: office.folder.appending(path: name))
        return name
    }

    /// What a dry run reads as trained teams.
    private func teams(in file: String, _ office: Office) async throws -> Int? {
        let answer = try await office.admin(["import", file, "--dry-run", "--format", "json"] + Self.programme)
        return try figures(answer)["teams.trained"] as? Int
    }

    private func figures(_ answer: Answer) throws -> [String: Any] {
        let rows = try #require(try answer.file["rows"] as? [[String: Any]])
        return try #require(rows.first?["figures"] as? [String: Any])
    }

    private func codes(_ answer: Answer) throws -> [String] {
        let findings = try #require(try answer.file["findings"] as? [[String: Any]])
        return findings.compactMap { $0["code"] as? String }
    }
}
