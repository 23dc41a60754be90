import Foundation
import Testing

@Suite("Corrections: the county's own table, given back to be mended")
struct CorrectionsTests {
    private static let june = Office.june + ["--format", "json"]
    /// What a clerk writes into the red cells of case 08.
    private static let mended = [
        "D3=600", "C6=690", "B7=8", "C8=1600", "E9=462", "F9=370", "B10=7", "B11=8", "D13=500",
    ]

    private func marks(_ answer: Answer) throws -> [String: [Any]] {
        try #require(try answer.json as? [String: [Any]])
    }

    @Test("What is wrong is marked, and once mended the table is a report again, as workbook and as CSV")
    func mend() async throws {
        try await Office.withoutDatabase { office in
            let file = try office.fixture(Office.caseEight)
            let read = try await office.admin(["read", file, "--corrections", "更正.xlsx"] + Self.june)
            #expect(read.status == 3)
            #expect(read.errors.contains("更正.xlsx"))
            let mend = try await office.python("mend.py", ["更正.xlsx", "改好.xlsx"] + Self.mended)
            let marks = try marks(mend)
            let red = Set(marks.filter { $0.value[1] as? String == "FFFFC7CE" }.keys)
            #expect(red == ["D3", "C6", "B7", "C8", "E9", "F9", "B10", "D13"])
            #expect(marks["B11"]?[1] as? String == "FFFFEB9C")
            #expect((marks["C8"]?[2] as? String)?.contains("约1600") == true)
            for copy in ["改好.xlsx", try await office.convert("改好.xlsx", to: "csv")] {
                let answer = try await office.admin(["read", copy] + Self.june)
                #expect(answer.status == 0, "\(answer.output)")
                let rows = try #require(try answer.file["rows"] as? [[String: Any]])
                #expect(rows.count == 17)
                #expect((rows[6]["figures"] as? [String: Int])?["staff.trained_online"] == 1600)
                #expect(rows[6]["row"] as? Int == 8, "every row stands where it stood")
            }
        }
    }

    @Test("A table without faults comes back as it was, and reads the same")
    func unchanged() async throws {
        try await Office.withoutDatabase { office in
            let file = try office.fixture(Office.caseOne)
            let programme = ["--programme", "nanyang-2023", "--format", "json"]
            let before = try await office.admin(["read", file, "--corrections", "更正.xlsx"] + programme).expectSuccess()
            let after = try await office.admin(["read", "更正.xlsx"] + programme).expectSuccess()
            for key in ["rows", "period", "asOf", "form", "decision"] {
                let values = try [before, after].map {
                    try JSONSerialization.data(withJSONObject: [$0.file[key]], options: .sortedKeys)
                }
                #expect(values[0] == values[1], "\(key)")
            }
            #expect(try after.findingCodes == before.findingCodes)
            #expect(try await self.marks(office.python("mend.py", ["更正.xlsx", "b.xlsx"])).isEmpty)
        }
    }

    @Test("What a spreadsheet program would compute, reformat or lose stays the text that it was")
    func text() async throws {
        try await Office.withoutDatabase { office in
            let cells = [
                "=1+2", "+86", "-5", "@SUM(A1)", "007", "1.50", "2023-06-30", "1E5", "12345678901234", " 8",
                "\"a\"\"b\nc\"",
            ]
            try office.write(
                "县市区,累计完成,\(cells.indices.map { "其他\($0)" }.joined(separator: ","))\n宛城区,约5,\(cells.joined(separator: ","))\n",
                to: "六月.csv"
            )
            _ = try await office.admin(["read", "六月.csv", "--corrections", "更正.xlsx"] + Self.june)
            let sheet = try await office.python("dump-workbook.py", ["更正.xlsx"]).json["六月"] as? [[Any]]
            let row = try #require(sheet?.last)
            let expected: [String?] = cells.dropLast() + ["a\"b\nc"]
            #expect(row.dropFirst(2).map { $0 as? String } == expected)
            let table = { (name: String) in try await office.admin("table", name).expectSuccess().output }
            #expect(try await table("更正.xlsx") == table("六月.csv"))
            #expect(try await table(office.convert("更正.xlsx", to: "csv")) == table("六月.csv"))
        }
    }

    @Test("Several files get a workbook each where there is something to mend; what is no table gets none")
    func several() async throws {
        try await Office.withoutDatabase { office in
            let files = [try office.fixture(Office.caseOne), try office.fixture(Office.caseEight)]
            try office.write("\u{1}", to: "空.csv")
            let arguments = ["read"] + files + ["空.csv", "--corrections", "退改"] + Office.june
            let answer = try await office.admin(arguments)
            #expect(answer.status == 3)
            #expect(try office.names(in: "退改") == ["08_异常数据_UTF8BOM.更正.xlsx"])
            #expect(answer.errors.contains("“空.csv”"))
            _ = try await office.admin(["read"] + files + ["--corrections", "退改.xlsx"] + Office.june)
            #expect(try office.names().contains("退改-08_异常数据_UTF8BOM.xlsx"))
        }
    }

    @Test("The sender's file is never overwritten, and a place that cannot be written is said before anything is done")
    func places() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("good", "月报.xlsx")
            let before = try office.bytes(of: "月报.xlsx")
            try await office.admin(["read", "月报.xlsx", "--corrections", "月报.xlsx"] + Office.june)
                .expectComplaint(64, "月报.xlsx")
            #expect(try office.bytes(of: "月报.xlsx") == before)
            try await office.admin(["read", "月报.xlsx", "--corrections", "/proc/nothing/更正.xlsx"] + Office.june)
                .expectComplaint(73, "/proc/nothing")
        }
    }

    @Test("The same file gives the same bytes")
    func sameBytes() async throws {
        try await Office.withoutDatabase { office in
            let file = try office.fixture(Office.caseEight)
            for name in ["一.xlsx", "二.xlsx"] {
                _ = try await office.admin(["read", file, "--corrections", name] + Office.june)
            }
            #expect(try office.bytes(of: "一.xlsx") == office.bytes(of: "二.xlsx"))
        }
    }
}
