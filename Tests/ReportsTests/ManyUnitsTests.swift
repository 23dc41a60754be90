import Domain
import Reporting
import ReportingTestKit
import Testing
import Workbooks

@Suite("Programmes of very many units, and of a single period")
struct ManyUnitsTests {
    private func sheets(_ report: String, of request: ReportRequest) throws -> [Sheet] {
        let adapter = try #require(EveryReport.all[report])
        return try adapter.print(request).flatMap { try $0().workbook.sheets }
    }

    @Test(
        "Sentences name some two dozen and count the rest, so that every line fits its row",
        arguments: [
            "monthly-ranking", "work-ledger", "quarterly-bulletin", "half-year-summary", "weekly-summary",
        ]
    )
    func sentences(report: String) throws {
        let request = try SampleRequest(SampleProgramme(counties: 184, zones: 16)).request()
        for sheet in try sheets(report, of: request) {
            #expect(sheet.rowHeights().allSatisfy { $0 < 409 }, "\(sheet.name)")
        }
    }

    @Test("A chart has no more columns than names that can be read, and says which it leaves out")
    func columns() throws {
        let request = try SampleRequest(SampleProgramme(counties: 184, zones: 16)).request()
        let group = try #require(request.groups.first { $0.group == .county })
        let chart = try #require(ScoreChart(group, in: request))
        #expect(chart.rows.count == 30)
        #expect(chart.rows.first == group.ranked.first)
        #expect(chart.rows.last == group.ranked.last)
        #expect(chart.heading.contains("画出前后各15个"))
    }

    @Test("No chart is cut by the foot of the paper", arguments: [3, 30, 184])
    func whole(counties: Int) throws {
        let request = try SampleRequest(SampleProgramme(counties: counties, zones: 16)).request()
        for sheet in try sheets("half-year-summary", of: request) where !sheet.charts.isEmpty {
            let starts = Set(sheet.pageStarts())
            for chart in sheet.charts {
                let inside = chart.frame.first.row + 1..<chart.frame.last.row + 1
                #expect(starts.isDisjoint(with: inside), "\(sheet.name)")
            }
        }
    }

    @Test("Without two closed periods there are no pages that could only say so")
    func single() throws {
        let request = try SampleRequest(hasEarlier: false).request()
        let names = try sheets("half-year-summary", of: request).map(\.name)
        #expect(!names.contains { $0.contains("走势") || $0.contains("小图") || $0.contains("图表") })
        #expect(try sheets("half-year-summary", of: SampleRequest().request()).map(\.name).contains("走势图"))
    }
}
