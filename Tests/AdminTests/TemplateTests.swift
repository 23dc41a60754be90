import Foundation
import Testing

@Suite("Blank forms")
struct TemplateTests {
    private static let programme = ["--programme", "nanyang-2023"]

    private func findings(_ answer: Answer) throws -> [[String: Any]] {
        try #require(try answer.file["findings"] as? [[String: Any]])
    }

    @Test("A filled CSV form is read without a finding")
    func csv() async throws {
        try await Office.withoutDatabase { office in
            let form = ["--form", "monthly", "--region", "镇平县", "--output", "月报.csv"]
            try await office.admin(["template"] + Self.programme + form).expectSuccess()
            let blank = try String(contentsOf: office.folder.appending(path: "月报.csv"), encoding: .utf8)
            let filled = blank.replacing("报告期：,,", with: "报告期：,2023年6月,").replacing(
                "填报日期：,,",
                with: "填报日期：,2023-07-02,"
            )
            .replacing("镇平县,,,,,,", with: "镇平县,3,601,203,414,305,")
            #expect(filled != blank)
            try office.write(filled, to: "月报.csv")
            let answer = try await office.admin(["read", "月报.csv", "--format", "json"] + Self.programme)
            #expect(answer.status == 0, "\(answer.output)")
            #expect(try findings(answer).isEmpty, "\(answer.output)")
            #expect(try answer.file["period"] as? String == "2023-06")
        }
    }

    @Test(
        "Every form, filled in, is read without a finding, as workbook and as CSV",
        arguments: [
            ("monthly", "2023年6月", "2023-07-02", 79), ("weekly", "2023年第5周", "2023-02-06", 79),
            ("targets", "2023年", "2024-01-02", 47), ("subsidy-money", "2023年6月", "2023-07-02", 34),
        ]
    )
    func everyForm(form: String, period: String, day: String, cells: Int) async throws {
        try await Office.withoutDatabase { office in
            let pack = try Programs.repository.appending(path: "Modules/Programmes/Packs/nanyang-2023").path
            let blank = ["--form", form, "--output", "空白.xlsx"]
            try await office.admin(["template"] + Self.programme + blank).expectSuccess()
            let filled = try await office.python("fill-all.py", [pack, "空白.xlsx", "填好.xlsx", period, day]).json
            #expect(filled["filled"] as? Int == cells)
            #expect(filled["protected"] as? Bool == true)
            #expect(Set(filled["rules"] as? [String] ?? []).isSuperset(of: ["custom", "date", "list"]))
            for copy in ["填好.xlsx", try await office.convert("填好.xlsx", to: "csv")] {
                let answer = try await office.admin(["read", copy, "--format", "json"] + Self.programme)
                #expect(answer.status == 0, "\(answer.output)")
                #expect(try findings(answer).isEmpty, "\(copy): \(answer.output)")
                #expect(try answer.file["form"] as? String == form)
                #expect((try answer.file["rows"] as? [[String: Any]])?.count == 17)
            }
        }
    }

    @Test("A filled form of a county is stored without a finding")
    func stored() async throws {
        try await Office.with { office in
            let form = ["--form", "monthly", "--region", "411324", "--output", "月报.xlsx"]
            try await office.admin(["template"] + Self.programme + form).expectSuccess()
            try await office.python("fill.py", ["月报.xlsx", "填好.xlsx", "镇平县", "3", "601", "203", "414", "305"])
            let answer = try await office.admin(["import", "填好.xlsx", "--yes", "--format", "json"] + Self.programme)
            #expect(answer.status == 0, "\(answer.output)")
            #expect(try findings(answer).isEmpty, "\(answer.output)")
            #expect((try answer.file["changes"] as? [String: Int])?["new"] == 5)
        }
    }

    @Test("A form that the commission fills in once for all says so, has one row, and is read without a finding")
    func saidOnce() async throws {
        try await Office.withoutDatabase { office in
            let programme = ["--programme", "qinyang-2023-2025"]
            let form = ["--form", "city", "--output", "市级.csv"]
            try await office.admin(["template"] + programme + form).expectSuccess()
            let blank = try String(contentsOf: office.folder.appending(path: "市级.csv"), encoding: .utf8)
            #expect(blank.contains("填报单位：,沁阳市卫生健康委员会,"))
            #expect(blank.contains("本表由沁阳市卫生健康委员会填报，全市只报一份，填在“覃怀街道”一行。"))
            #expect(!blank.contains("怀庆街道"))
            let filled = blank.replacing("报告期：,,", with: "报告期：,2023年第2季度,")
                .replacing("填报日期：,,", with: "填报日期：,2023-07-02,")
                .replacing(
                    "覃怀街道,,,,,,,,,,,,",
                    with: "覃怀街道,2023-02-01,2023-03-01,2023-04-01,沁卫〔2023〕5号,3,40,1,5000,4000,3000,2000,"
                )
            #expect(filled != blank)
            try office.write(filled, to: "市级.csv")
            let answer = try await office.admin(["read", "市级.csv", "--format", "json"] + programme)
            #expect(answer.status == 0, "\(answer.output)")
            #expect(try findings(answer).isEmpty, "\(answer.output)")
            #expect((try answer.file["rows"] as? [[String: Any]])?.count == 1)
        }
    }

    @Test("An unknown form, region or kind of file is a wrong usage")
    func usage() async throws {
        try await Office.withoutDatabase { office in
            for wrong in [
                ["--form", "nothing", "--output", "a.csv"], ["--form", "monthly", "--output", "a.doc"],
                ["--form", "monthly", "--region", "镇坪县", "--output", "a.csv"],
            ] {
                let answer = try await office.admin(["template"] + Self.programme + wrong)
                #expect(answer.status == 64, "\(wrong)")
            }
        }
    }
}
