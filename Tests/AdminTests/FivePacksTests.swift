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
            guard programme == "nantong-2023" else { return }
            // A goal of the whole city, for which no unit can be named.
            let asked = ["--programme", programme, "--period", period, "--output", "out", "--type", "csv"]
            try await office.admin(["report", "季通报"] + asked).expectSuccess()
            let bulletin = String(decoding: try office.bytes(of: "out/\(period) 季通报.csv"), as: UTF8.self)
            #expect(bulletin.contains("全市能力达标差17所，未达标。"))
        }
    }
}
