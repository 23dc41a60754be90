import Foundation
import Testing

@Suite("A month that weeks overlap")
struct OverlappingWeeksTests {
    private static func report(_ title: String, _ asOf: String, _ figures: String) -> String {
        """
        \(title)
        填报单位：西峡县,统计截至：\(asOf)
        县市区,线下培训家庭医生团队数,线上培训基层卫生技术人员数,已补助村卫生室数,村卫生室总数,公有产权村卫生室数
        西峡县,\(figures)

        """
    }

    @Test("uses the newest cut-off not after its end; its own report comes before the week that ends with it")
    func newest() async throws {
        try await Office.with { office throws in
            func score() async throws -> (teams: Int?, light: String?) {
                let ask = ["standing", "--programme", "nanyang-2023", "--period", "2023-06", "--format", "json"]
                let rows = try await office.admin(ask).expectSuccess().json["rows"] as? [[String: Any]]
                let row = rows?.first { $0["region"] as? String == "西峡县" }
                let teams = (row?["indicators"] as? [String: Any])?["teams.completion"] as? [String: Any]
                return (teams?["numerator"] as? Int, teams?["light"] as? String)
            }
            func receive(_ name: String, _ text: String, _ period: String, _ form: String) async throws {
                try office.write(text, to: name)
                try await office.admin(
                    ["import", name, "--programme", "nanyang-2023", "--form", form, "--period", period, "--yes"]
                ).expectSuccess()
            }
            #expect(try await score() == (nil, "未报"))
            try await receive("w24.csv", Self.report("周报", "2023年6月18日", "4,300,100,334,301"), "2023W24", "weekly")
            #expect(try await score().teams == 4)
            try await receive("w25.csv", Self.report("周报", "2023年6月25日", "5,320,120,334,301"), "2023W25", "weekly")
            #expect(try await score().teams == 5)
            // Week 26 ends on 2 July, after the month.
            try await receive("w26.csv", Self.report("周报", "2023年7月2日", "7,340,140,334,301"), "2023W26", "weekly")
            #expect(try await score().teams == 5)
            let trace = try await office.admin(
                "trace",
                "--programme",
                "nanyang-2023",
                "--period",
                "2023-06",
                "--region",
                "西峡县",
                "--indicator",
                "teams.completion"
            )
            #expect(trace.expectSuccess().output.contains("w25.csv"))
            try await receive("june.csv", Self.report("月报", "2023年6月30日", "6,330,130,334,301"), "2023-06", "monthly")
            #expect(try await score().teams == 6)
            let report = [
                "report", "monthly-ranking", "--programme", "nanyang-2023", "--period", "2023-06", "--output", "out",
            ]
            try await office.admin(report).expectSuccess()
        }
    }
}
