import Foundation
import Testing

@Suite("A file compared with what stands and with last month")
struct HistoryTests {
    private static let header = "县市区,线下培训家庭医生团队累计完成,线上培训基层卫生技术人员累计完成\n"

    /// Imports a small table and returns what `admin import` says about it.
    @discardableResult
    private func receive(
        _ rows: String,
        _ period: String,
        _ office: Office,
        _ options: String...
    ) async throws -> Answer {
        let name = try office.write(Self.header + rows, to: "\(UUID().uuidString).csv")
        let fixed = ["import", name, "--programme", "nanyang-2023", "--form", "monthly", "--period", period, "--yes"]
        return try await office.admin(fixed + ["--format", "json"] + options)
    }

    /// The figures of June that count, as `region measure value`, for two regions.
    private func standing(_ office: Office) async throws -> Set<String> {
        let standing = try await office.admin(["standing"] + Office.june + ["--format", "json"]).expectSuccess().json
        var found: Set<String> = []
        for row in try #require(standing["rows"] as? [[String: Any]]) {
            let indicators = try #require(row["indicators"] as? [String: Any])
            for name in ["teams", "staff"] {
                guard let shown = indicators["\(name).completion"] as? [String: Any],
                    let value = shown["numerator"] as? Int
                else { continue }
                found.insert("\(row["region"] as? String ?? "") \(name) \(value)")
            }
        }
        return found
    }

    @Test("A cell below last month's is left out, the rest of its row stands")
    func cell() async throws {
        try await Office.with { office throws in
            try await receive("宛城区,5,600\n卧龙区,6,700\n", "2023-05", office).expectSuccess()
            let june = try await receive("宛城区,3,650\n卧龙区,7,750\n", "2023-06", office)
            #expect(june.status == 3)
            #expect(try june.file["decision"] as? String == "partial")
            #expect(try june.findingCodes.contains("cumulative-decreased"))
            #expect(try await standing(office) == ["宛城区 staff 650", "卧龙区 teams 7", "卧龙区 staff 750"])
        }
    }

    @Test("With --refuse row the row is left out, its empty cells too; with --refuse file everything")
    func rowAndFile() async throws {
        try await Office.with { office throws in
            try await receive("宛城区,5,600\n卧龙区,6,700\n", "2023-05", office).expectSuccess()
            try await receive("宛城区,6,650\n卧龙区,7,750\n", "2023-06", office).expectSuccess()
            let before = try await standing(office)
            let file = try await receive("宛城区,3,\n卧龙区,8,800\n", "2023-06", office, "--refuse", "file")
            #expect(file.status == 1)
            #expect(try await standing(office) == before)
            let row = try await receive("宛城区,3,\n卧龙区,8,800\n", "2023-06", office, "--refuse", "row")
            #expect(row.status == 3)
            let expected: Set = ["宛城区 teams 6", "宛城区 staff 650", "卧龙区 teams 8", "卧龙区 staff 800"]
            #expect(try await standing(office) == expected)
        }
    }

    @Test("A file of an earlier month that came in the same run counts already")
    func earlierMonthInTheSameRun() async throws {
        try await Office.with { office throws in
            let months = [("1", 6, "宛城区,5,600"), ("2", 5, "宛城区,7,500"), ("3", 6, "宛城区,6,650")]
            let files = try months.map { name, month, row in
                try office.write("2023年\(month)月月报\n\(Self.header)\(row)\n", to: "\(name).csv")
            }
            let fixed = ["--programme", "nanyang-2023", "--form", "monthly", "--yes", "--format", "json"]
            let answer = try await office.admin(["import"] + files + fixed)
            #expect(answer.status == 3)
            let said = try #require(try answer.json["files"] as? [[String: Any]])
            #expect(said.map { $0["decision"] as? String } == ["accept", "accept", "partial"], "\(answer.output)")
            #expect(try await standing(office) == ["宛城区 teams 5", "宛城区 staff 650"])
        }
    }

    @Test("A cell that is emptied takes its figure back, and the clerk is told")
    func emptied() async throws {
        try await Office.with { office throws in
            try await receive("宛城区,6,650\n卧龙区,7,750\n", "2023-06", office).expectSuccess()
            let second = try await receive("宛城区,,650\n卧龙区,8,750\n", "2023-06", office)
            let changes = try #require(try second.file["changes"] as? [String: Int])
            #expect(changes == ["new": 0, "changed": 1, "unchanged": 2, "gone": 1])
            #expect(try await standing(office) == ["宛城区 staff 650", "卧龙区 teams 8", "卧龙区 staff 750"])
        }
    }

    @Test("In a vertical sheet an emptied cell takes its figure back as well")
    func emptiedInVerticalSheet() async throws {
        try await Office.with { office throws in
            try await receive("淅川县,3,455\n卧龙区,7,750\n", "2023-06", office).expectSuccess()
            let sheet = """
                填报单位：淅川县卫生健康委员会,,,
                指标名称,计量单位,年度目标,累计完成
                线下培训家庭医生团队,个,8,4
                线上培训基层卫生技术人员,名,919,

                """
            let name = try office.write(sheet, to: "竖表.csv")
            let answer = try await office.admin(
                ["import", name] + Office.june + ["--form", "monthly", "--yes", "--format", "json"]
            )
            let changes = try #require(try answer.file["changes"] as? [String: Int])
            #expect(changes == ["new": 0, "changed": 1, "unchanged": 0, "gone": 1], "\(answer.output)")
        }
    }

    @Test("The same bytes for another month are refused by name")
    func otherMonth() async throws {
        try await Office.with { office throws in
            try await receive("宛城区,6,650\n", "2023-06", office).expectSuccess()
            let name = try #require(try office.names().first { $0.hasSuffix(".csv") })
            let answer = try await office.admin(
                "import",
                name,
                "--programme",
                "nanyang-2023",
                "--form",
                "monthly",
                "--period",
                "2023-07",
                "--yes",
                "--format",
                "json"
            )
            #expect(answer.status == 1)
            #expect(try answer.findingCodes.contains("same-file-other-period"))
        }
    }
}
