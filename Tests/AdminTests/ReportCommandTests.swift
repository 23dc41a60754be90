import Foundation
import Testing

@Suite("What can be asked of reports")
struct ReportCommandTests {
    private static let one = """
        周报
        填报单位：西峡县,统计截至：2023年6月18日
        县市区,线下培训家庭医生团队数,线上培训基层卫生技术人员数,已补助村卫生室数,村卫生室总数,公有产权村卫生室数
        西峡县,4,300,100,334,301

        """

    /// An office in which one county of seventeen has reported a week.
    private func withOneCounty(_ body: (Office) async throws -> Void) async throws {
        try await Office.with { office throws in
            try office.write(Self.one, to: "w24.csv")
            let arguments = ["--programme", "nanyang-2023", "--form", "weekly", "--period", "2023W24", "--yes"]
            try await office.admin(["import", "w24.csv"] + arguments).expectSuccess()
            try await body(office)
        }
    }

    @Test("A bulletin does not go out while figures are missing; told to, it names who is missing")
    func gaps() async throws {
        try await withOneCounty { office throws in
            let ask = ["report", "季通报", "--programme", "nanyang-2023", "--period", "2023Q2", "--output", "out"]
            try await office.admin(ask).expectComplaint(1, "16个单位没有报全")
            #expect(try office.names(in: "out").isEmpty)
            try await office.admin(ask + ["--with-gaps", "--type", "csv"]).expectSuccess()
            let text = try office.words(of: "out/2023Q2 季通报.csv")
            #expect(text.contains("未报、缺报16个：宛城区、卧龙区"))
            #expect(text.contains("县市区1个单位参加排名。依次为：西峡县"))
        }
    }

    @Test("The summary of a week greys who has not reported and ranks nobody")
    func week() async throws {
        try await withOneCounty { office throws in
            let ask = ["report", "周汇总", "--programme", "nanyang-2023", "--period", "2023W24", "--output", "out"]
            for type in ["csv", "html", "xlsx"] { try await office.admin(ask + ["--type", type]).expectSuccess() }
            let text = try office.words(of: "out/2023W24 周汇总.csv")
            #expect(text.contains("应报17个单位，已报全1个"))
            #expect(text.contains("宛城区,未报,—,—,8,未报"))
            let table = text.prefix { $0 != "口" }
            #expect(table.contains("勾稽校验：全部通过") && !table.contains("名次"))
            #expect(try office.words(of: "out/2023W24 周汇总.html").contains("西峡县"))
            try await office.admin(ask + ["--type", "pdf"]).expectComplaint(64, "pdf")
        }
    }

    @Test("Every report is listed with what it needs; a table that a pack declares is listed and written")
    func declared() async throws {
        try await Office.with { office throws in
            let names = try Self.names(try await office.admin("report", "list", "--format", "json"))
            #expect(names.count == 15 && names.contains("weekly-summary") && names.contains("county-workbook"))
            try await office.admin("programme", "new", "mine").expectSuccess()
            let own = try await office.admin("report", "list", "--programme", "./mine", "--format", "json")
            #expect(try Self.names(own).last == "clinic-ownership")
            try await office.admin("programme", "install", "mine").expectSuccess()
            let period = ["--programme", "mine", "--period", "2024-03", "--output"]
            try await office.admin(["programme", "sample", "./mine"] + period.dropFirst(2) + ["files"]).expectSuccess()
            try await office.admin("import", "files", "--programme", "mine", "--yes").expectSuccess()
            try await office.admin(["report", "村卫生室公有产权情况表"] + period + ["out", "--type", "csv"]).expectSuccess()
            let text = try office.words(of: "out/2024-03 村卫生室公有产权情况表.csv")
            #expect(text.contains("序号,单位,村卫生室（所）,公有产权（所）,占比"))
            #expect(text.contains("—,全市,"))
            // The bulletin takes its number from the series of the pack.
            let ask = [
                "report", "季通报", "--programme", "mine", "--period", "2024Q1", "--output", "out", "--type", "csv",
            ]
            try await office.admin(ask + ["--number", "12", "--with-gaps"]).expectSuccess()
            #expect(try office.words(of: "out/2024Q1 季通报.csv").contains("某卫基层〔2024〕12号"))
        }
    }

    @Test("A pack sets the title of a report, leaves columns out and keeps its weights to itself")
    func settings() async throws {
        try await Office.with { office throws in
            try await office.admin("programme", "new", "mine").expectSuccess()
            let settings = """
                settings:
                  monthly-ranking: { title: 三月排行, hide: [上期名次, 升降], weights: hidden }

                """
            try office.write(settings, to: "mine/reports.yaml")
            try await office.admin("programme", "install", "mine").expectSuccess()
            let period = ["--period", "2024-03", "--output"]
            try await office.admin(["programme", "sample", "./mine"] + period + ["files"]).expectSuccess()
            try await office.admin("import", "files", "--programme", "mine", "--yes").expectSuccess()
            let ask = ["report", "月评比", "--programme", "mine"] + period + ["out", "--type", "csv"]
            try await office.admin(ask).expectSuccess()
            let text = try office.words(of: "out/2024-03 月评比.csv")
            #expect(text.contains("三月排行") && text.contains(",综合得分,预警,备注"))
            #expect(!text.contains("升降") && text.contains("权重按评分方案2024-1"))
            // A group goes with everything below it, and a workbook has it hidden; what is no column is refused by name.
            try office.write(
                "settings:\n  monthly-ranking: { issuer: 某某局, hide: [公有产权（所，≥80%）] }\n",
                to: "mine/reports.yaml"
            )
            try await office.admin("programme", "install", "mine").expectSuccess()
            let whole = try await office.admin(ask).output
            #expect(whole.contains("已写出"))
            // What is no column is refused by name, before anything is printed with it.
            try office.write("settings:\n  monthly-ranking: { hide: 名字 }\n", to: "mine/reports.yaml")
            let refused = try await office.admin("programme", "install", "mine")
            #expect(refused.status == 1)
            #expect(["“月评比”", "“名字”", "综合得分"].allSatisfy(refused.errors.contains))
            let checked = try await office.admin("programme", "check", "mine")
            #expect(checked.status == 1 && checked.output.contains("“名字”"))
            try office.write("settings:\n  monthly-ranking: { title: [甲, 乙] }\n", to: "mine/reports.yaml")
            let listed = try await office.admin("programme", "check", "mine")
            #expect(listed.status == 1 && listed.output.contains("“title”要写成一段文字"))
            try office.write("settings:\n  monthly-ranking: { hid: [rise] }\n", to: "mine/reports.yaml")
            let check = try await office.admin("programme", "check", "mine")
            #expect(check.status == 1 && check.output.contains("不认识“hid”"))
        }
    }

    private static func names(_ answer: Answer) throws -> [String] {
        let list = try JSONSerialization.jsonObject(with: Data(answer.expectSuccess().output.utf8))
        return try #require(list as? [[String: Any]]).compactMap { $0["name"] as? String }
    }

    @Test("A unit that missed the last month of a quarter owes the quarter; what comes after closing changes nothing")
    func quarter() async throws {
        try await withOneCounty { office throws in
            let quarter = ["--programme", "nanyang-2023", "--period", "2023Q2"]
            func scores() async throws -> [String] {
                let rows = try await office.admin(["standing"] + quarter + ["--format", "json"]).json["rows"]
                return try #require(rows as? [[String: Any]]).compactMap { $0["score"] as? String }
            }
            let before = try await scores()
            #expect(before.count == 1)
            let may = Self.one.replacing("6月18日", with: "5月31日").replacing("西峡县", with: "淅川县")
                .replacing("334,301", with: "498,399")
            try office.write(may, to: "may.csv")
            let arguments = ["--programme", "nanyang-2023", "--form", "monthly", "--period", "2023-05", "--yes"]
            try await office.admin(["import", "may.csv"] + arguments).expectSuccess()
            #expect(try await scores() == before)
            try await office.admin(["close"] + quarter).expectSuccess()
            let ask = ["report", "未完成清单"] + quarter + ["--output", "out", "--type", "csv"]
            try await office.admin(ask).expectSuccess()
            let printed = try office.bytes(of: "out/2023Q2 未完成清单.csv")
            // The month is still open; its file changes neither the ranking nor any page of the closed quarter.
            let june = Self.one.replacing("6月18日", with: "6月30日").replacing("西峡县,4", with: "西峡县,8")
            try office.write(june, to: "june.csv")
            try await office.admin(
                [
                    "import", "june.csv", "--programme", "nanyang-2023", "--form", "monthly", "--period", "2023-06",
                    "--yes",
                ]
            ).expectSuccess()
            #expect(try await scores() == before)
            try await office.admin(ask).expectSuccess()
            #expect(try office.bytes(of: "out/2023Q2 未完成清单.csv") == printed)
            let trace = try await office.admin(
                ["trace"] + quarter + ["--region", "西峡县", "--indicator", "teams.completion"]
            ).expectSuccess()
            #expect(trace.output.contains("4/8") && trace.output.contains("● 第1版 “4”"))
        }
    }
}
