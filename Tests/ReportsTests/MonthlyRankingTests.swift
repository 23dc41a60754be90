import Domain
import Indicators
import MonthlyRankingReport
import Quantities
import Reporting
import ReportingTestKit
import Testing
import Workbooks

@Suite("The monthly ranking")
struct MonthlyRankingTests {
    @Test func printsTheScoresAndPlacesOfTheStandingGroupByGroup() throws {
        let request = try SampleRequest(SampleProgramme(counties: 13, zones: 4)).request()
        let sheet = try ranking(of: request)
        for group in request.groups {
            let heading = try #require(
                sheet.rows.firstIndex { $0.cells.first?.content == .text("\(group.title)（\(group.rows.count)个）") }
            )
            for (index, row) in group.rows.enumerated() {
                let cells = sheet.rows[heading + 1 + index].cells
                #expect(cells[0].content == row.place.map { .integer($0.inGroup) } ?? .text("—"))
                #expect(cells[1].content == .text(request.name(of: row.region)))
                let score = try #require(row.score.flatMap { Rational(decimal: $0.decimal(places: 4)) })
                #expect(cells[9].content == .exactly(score))
            }
        }
    }

    @Test func putsARegionWithoutFiguresLastAndNeverPrintsItsFiguresAsZero() throws {
        let request = try SampleRequest(silent: [RegionID("C2")]).request()
        let sheet = try ranking(of: request)
        let cells = try #require(sheet.rows.first { $0.cells.count > 1 && $0.cells[1].content == .text("第2县") }).cells
        #expect(cells[0].content == .text("—"))
        #expect(cells[2].content == .text("未报"))
        #expect(cells[3].content == .integer(9))
        #expect(cells[9].content == .text("未报"))
        #expect(cells.last?.content == .text("本期未报"))
    }

    @Test func keepsASaidZeroAZero() throws {
        let sheet = try ranking(of: try SampleRequest().request())
        let row = try #require(sheet.rows.firstIndex { $0.cells.count > 1 && $0.cells[1].content == .text("第3县") })
        let cells = sheet.rows[row].cells
        #expect(cells[2].content == .integer(0))
        #expect(cells[4].content == .formula(Formula("C\(row + 1)/D\(row + 1)", result: .number(0))))
    }

    @Test func marksSamplesAndOpenPeriods() throws {
        let request = try SampleRequest(isFrozen: false).request()
        #expect(request.cautions == ["示例数据", "未封账·初步数据"])
        let footer = try ranking(of: request).print.footer.left
        #expect(footer == [.text("批次 T-2023-06　示例数据　未封账·初步数据")])
    }

    private func ranking(of request: ReportRequest) throws -> Sheet {
        let workbook = try #require(try MonthlyRankingReport().workbooks(for: request).first)
        return try #require(workbook.workbook.sheet(named: "月评比"))
    }
}
