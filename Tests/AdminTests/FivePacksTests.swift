import Foundation
import Testing

@Suite("The five programmes, from county files to a standing")
struct FivePacksTests {
    @Test(
        "Sample reports of every county are received without a finding that refuses anything, and everybody is ranked",
        arguments: [
            ("nanyang-2023", "2023-06", 17, 4), ("hainan-2022", "2022S2", 19, 9),
            ("qinyang-2023-2025", "2024Q2", 13, 9),
            ("sanmenxia-2023", "2023Q2", 7, 6), ("nantong-2023", "2023-06", 10, 8),
        ]
    )
    func run(_ programme: String, _ period: String, _ regions: Int, _ indicators: Int) async throws {
        try await Office.with { office throws in
            try await office.admin("programme", "sample", programme, "--period", period, "--output", "files")
                .expectSuccess()
            let names = try office.names(in: "files")
            let received = try await office.admin(
                "import",
                "files",
                "--programme",
                programme,
                "--yes",
                "--format",
                "json"
            )
            received.expectSuccess()
            let files = try #require(try received.json["files"] as? [[String: Any]])
            #expect(files.count == names.count)
            #expect(files.allSatisfy { $0["state"] as? String == "stored" })
            let standing = try await office.admin(
                "standing",
                "--programme",
                programme,
                "--period",
                period,
                "--format",
                "json"
            ).expectSuccess().json
            let rows = try #require(standing["rows"] as? [[String: Any]])
            #expect(rows.count == regions)
            for row in rows {
                #expect(row["rank"] is Int, "\(row["region"] ?? "")")
                #expect((row["indicators"] as? [String: Any])?.count == indicators)
            }
            try await office.admin("standing", "--programme", programme, "--period", period).expectSuccess()
            for (report, sentences) in Self.sentences[programme] ?? [:] {
                let asked = ["--programme", programme, "--period", period, "--output", "out", "--type", "csv"]
                try await office.admin(["report", report] + asked).expectSuccess()
                let files = try office.names(in: "out").filter { $0.contains(report) }
                let text = try files.map { String(decoding: try office.bytes(of: "out/\($0)"), as: UTF8.self) }.joined()
                for sentence in sentences { #expect(text.contains(sentence), "\(report): \(sentence)") }
            }
        }
    }

    /// What documents say of targets that not every programme has.
    private static let sentences = [
        // A goal of the whole city, for which no unit can be named; what is done once for all.
        "nantong-2023": ["季通报": ["全市能力达标差17所（83.28%），未达标。"], "要点完成情况": ["三年方案：完成，"]],
        // Marks are not held against the calendar.
        "sanmenxia-2023": [
            "工作台账": ["打分项为平均分", "百分制"], "季通报": ["；发热诊室平均"], "建议答复": ["S28,", "按期答复：按期，"],
        ],
        // Neither is a report before its day.
        "hainan-2022": ["季通报": ["年度报送19个单位中"], "未完成清单": ["无法计算、不列入本表："]],
        // A yearly task ends with the year that is reported; a number for a later year judges nobody yet.
        "qinyang-2023-2025": [
            "责任分工表": ["2025年考核，现在：", "所定年度已过，2024年起执行新的要求", "2024-12-31"], "工作台账": ["2024-12-31"],
        ],
    ]
}
