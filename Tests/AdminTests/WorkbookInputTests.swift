import Foundation
import Glibc
import Testing

@Suite("Workbooks that counties send")
struct WorkbookInputTests {
    private static let programme = ["--programme", "nanyang-2023"]

    private func read(_ office: Office, _ arguments: String...) async throws -> Answer {
        try await office.admin(["read"] + arguments + Self.programme + ["--format", "json"])
    }

    @Test("A workbook under a false name is read as what it is, each cell as it is shown")
    func renamed() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("county", "月报.csv")
            let answer = try await read(office, "月报.csv")
            #expect(answer.status == 3)
            let file = try answer.file
            #expect(file["encoding"] as? String == "XLSX")
            #expect(file["sheet"] as? String == "6月")
            #expect(file["period"] as? String == "2023-06")
            let expected: Set = [
                "workbook-read", "other-sheets", "hidden-rows", "hidden-columns", "hidden-sheets", "scaled-display",
                "formula-not-computed", "percent-for-count", "not-an-integer", "spreadsheet-error",
            ]
            #expect(try answer.findingCodes.isSuperset(of: expected))
            let rows = try #require(file["rows"] as? [[String: Any]])
            let figures = rows.compactMap { $0["figures"] as? [String: Int] }
            #expect(
                figures[0] == [
                    "teams.trained": 5, "staff.trained_online": 612, "clinics.total": 414, "clinics.public": 331,
                ]
            )
            #expect(figures[1] == ["clinics.total": 583])
            #expect(figures[2] == ["staff.trained_online": 690, "clinics.subsidised": 120])
        }
    }

    @Test("Findings name the sheet's own cells")
    func places() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("county", "月报.xlsx")
            let findings = try #require(try await read(office, "月报.xlsx").file["findings"] as? [[String: Any]])
            let percent = try #require(findings.first { $0["code"] as? String == "percent-for-count" })
            #expect(percent["sheet"] as? String == "6月")
            #expect(percent["row"] as? Int == 6)
            #expect(percent["line"] as? Int == 6)
            #expect(percent["column"] as? String == "C")
            #expect(percent["text"] as? String == "49.8%")
            #expect(!findings.contains { $0["code"] as? String == "workbook-read" }, "the name is right")
        }
    }

    @Test("Another sheet is read by name or number, and one that is not there is refused with the list")
    func sheets() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("county", "月报.xlsx")
            for sheet in ["底稿", "3"] {
                #expect(try await office.admin("table", "月报.xlsx", "--sheet", sheet).expectSuccess().output == ",1\n")
            }
            try await office.admin("table", "月报.xlsx", "--sheet", "7月").expectComplaint(1, "7月", "“底稿”")
        }
    }

    @Test("Office programs' own files give the figures of the CSV file", arguments: [Office.caseEight])
    func officeProgram(name: String) async throws {
        try await Office.withoutDatabase { office in
            let text = try office.fixture(name)
            let workbook = try await office.convert(text, to: "xlsx")
            let rows = try await [text, workbook].asyncMap { file in
                try JSONSerialization.data(
                    withJSONObject: try await read(office, file, "--period", "2023-06").file["rows"] ?? [],
                    options: .sortedKeys
                )
            }
            #expect(rows[0].count > 1000)
            // Physical lines are a thing of texts; no cell of this file has a line break.
            #expect(rows[0] == rows[1])
        }
    }

    @Test(
        "What asks for too much is refused at once, in a clear sentence",
        arguments: [
            "bomb", "slow-bomb", "many-cells", "many-strings", "empty-strings", "long-text", "long-tag", "quotes",
            "deep", "merges", "many-parts",
        ]
    )
    func tooMuch(kind: String) async throws {
        try await expectRefusal(of: kind, code: "workbook-too-large")
    }

    @Test("What is damaged is refused", arguments: ["laughs", "same-cell", "cut"])
    func damaged(kind: String) async throws { try await expectRefusal(of: kind, code: "workbook-damaged") }

    @Test("Other packages are named", arguments: ["word", "zip"])
    func others(kind: String) async throws { try await expectRefusal(of: kind, code: "not-csv") }

    private func expectRefusal(of kind: String, code: String) async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook(kind, "表.csv")
            let start = ContinuousClock.now
            let answer = try await read(office, "表.csv")
            #expect(ContinuousClock.now - start < .seconds(60), "a build without optimisation on a busy machine")
            #expect(answer.status == 1)
            #expect(try answer.file["decision"] as? String == "refuse")
            #expect(try answer.findingCodes == [code])
        }
    }

    @Test("A workbook larger than any county's is refused by every command that reads it")
    func largeFile() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("good", "月报.xlsx")
            #expect(truncate(office.folder.appending(path: "月报.xlsx").path, 40 << 20) == 0)
            try await office.admin("table", "月报.xlsx").expectComplaint(1, "超过16MB")
            for arguments in [[], ["--summary"]] {
                let answer = try await office.admin(
                    ["read", "月报.xlsx", "--format", "json"] + arguments + Self.programme
                )
                #expect(answer.status == 1, "\(answer.errors)")
                #expect(try answer.findingCodes == ["workbook-too-large"])
            }
        }
    }

    @Test("Cells in the far corners of a sheet ask for nothing")
    func far() async throws {
        try await Office.withoutDatabase { office in
            try await office.workbook("far", "表.xlsx")
            try await office.admin("table", "表.xlsx", "--all").expectSuccess()
        }
    }
}

extension Array {
    fileprivate func asyncMap<Result>(_ body: (Element) async throws -> Result) async throws -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await body(element)) }
        return results
    }
}
