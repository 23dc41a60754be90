import Foundation
import Testing

@Suite("The main job: from a county's file to the ranking")
struct MainJobTests {
    private func importCaseOne(_ office: Office) async throws {
        try await office.admin(
            "import",
            try office.fixture(Office.caseOne),
            "--programme",
            "nanyang-2023",
            "--yes"
        ).expectSuccess()
    }

    private func standing(_ office: Office) async throws -> [String: Any] {
        try await office.admin(["standing"] + Office.june + ["--format", "json"]).expectSuccess().json
    }

    @Test("The standing is what plain fractions make of the file")
    func standing() async throws {
        try await Office.with { office throws in
            try await importCaseOne(office)
            let standing = try await standing(office)
            #expect(standing["frozen"] as? Bool == false)
            #expect(standing["asOf"] as? String == "2023-06-30")
            let rows = try #require(standing["rows"] as? [[String: Any]])
            #expect(rows.count == FigureTable.june.count)
            let workedOut = FigureTable.june.map { WorkedOut($0) }
            for each in workedOut {
                let row = try #require(rows.first { $0["region"] as? String == each.line.region })
                expect(row, each, among: workedOut)
                try expectIndicators(row, each.line)
            }
        }
    }

    private func expect(_ row: [String: Any], _ worked: WorkedOut, among all: [WorkedOut]) {
        let ahead = all.filter { $0.isAhead(of: worked) }
        let name = worked.line.region
        #expect(row["score"] as? String == worked.scoreText, "\(name)")
        #expect(row["group"] as? String == (worked.line.isZone ? "zone" : "county"), "\(name)")
        #expect(row["rank"] as? Int == ahead.count + 1, "\(name)")
        let inGroup = ahead.filter { $0.line.isZone == worked.line.isZone }
        #expect(row["rankInGroup"] as? Int == inGroup.count + 1, "\(name)")
        #expect(row["rankDense"] as? Int == Set(ahead.map(\.scoreText)).count + 1, "\(name)")
    }

    private func expectIndicators(_ row: [String: Any], _ line: FigureTable.Line) throws {
        let indicators = try #require(row["indicators"] as? [String: Any])
        let completions: [(String, (done: Int, target: Int)?)] = [
            ("teams.completion", line.teams), ("staff.completion", line.staff), ("clinics.coverage", line.clinics),
        ]
        for (name, counts) in completions {
            guard let counts else {
                #expect(indicators[name] is NSNull, "\(line.region) \(name)")
                continue
            }
            let shown = try #require(indicators[name] as? [String: Any])
            #expect(shown["rate"] as? String == WorkedOut.decimal(counts.done, counts.target, places: 6))
            #expect(shown["numerator"] as? Int == counts.done)
            #expect(shown["denominator"] as? Int == counts.target)
            #expect(shown["met"] as? Bool == (counts.done >= counts.target))
            #expect(shown["light"] as? String == WorkedOut.light(counts.done, of: counts.target), "\(line.region)")
        }
        guard let clinics = line.publicClinics else {
            #expect(indicators["clinics.public_share"] is NSNull)
            return
        }
        let share = try #require(indicators["clinics.public_share"] as? [String: Any])
        #expect(share["rate"] as? String == WorkedOut.decimal(clinics.owned, clinics.all, places: 6))
        #expect(share["met"] as? Bool == (clinics.owned * 5 >= clinics.all * 4), "\(line.region)")
    }

    @Test("A closed month stays as it was, and takes no more files")
    func closing() async throws {
        try await Office.with { office throws in
            try await importCaseOne(office)
            let before = try await standing(office)
            try await office.admin(["close"] + Office.june).expectSuccess()
            let again = try await office.admin(["close"] + Office.june).expectSuccess()
            #expect(again.output.contains("早已关账"))
            let late = try await office.admin(
                "import",
                try office.fixture(Office.caseEight),
                "--programme",
                "nanyang-2023",
                "--period",
                "2023-06",
                "--yes",
                "--format",
                "json"
            )
            #expect(late.status == 1)
            #expect(try late.findingCodes.contains("period-closed"))
            #expect(try late.file["state"] as? String == "refused")
            let after = try await standing(office)
            #expect(after["frozen"] as? Bool == true)
            #expect(try Self.text(after["rows"]) == Self.text(before["rows"]))
        }
    }

    private static func text(_ value: Any?) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: try #require(value), options: [.sortedKeys])
        return String(decoding: data, as: UTF8.self)
    }

    @Test("A figure can be followed back to its cell, and one that was taken back is not shown as standing")
    func trace() async throws {
        try await Office.with { office throws in
            try await importCaseOne(office)
            let asked = ["trace"] + Office.june + ["--region", "宛城", "--indicator", "teams.completion"]
            let trace = try await office.admin(asked + ["--format", "json"]).expectSuccess().json
            let operand = try #require((trace["operands"] as? [[String: Any]])?.first)
            let version = try #require((operand["versions"] as? [[String: Any]])?.last)
            #expect(version["value"] as? Int == 5)
            #expect(version["row"] as? Int == 6)
            #expect(version["column"] as? String == "D")
            #expect(version["file"] as? String == Office.caseOne)
            let emptied = "县市区,线下培训家庭医生团队累计完成\n宛城区,\n卧龙区,6\n"
            try await office.importMonthly(emptied, as: "二.csv").expectSuccess()
            let report = try await office.admin(asked).expectSuccess().output
            #expect(report.contains("未报"))
            #expect(!report.contains("●"))
        }
    }
}
