import Domain
import Indicators
import Quantities
import Reporting
import ReportingTestKit
import Testing
import WorkLedgerReport
import Workbooks

@Suite("The work ledger")
struct WorkLedgerTests {
    let request: ReportRequest
    let workbook: Workbook

    init() throws {
        request = try SampleRequest(SampleProgramme(counties: 5, zones: 2), silent: [RegionID("C2")]).request()
        workbook = try #require(try WorkLedgerReport().workbooks(for: request).first).workbook
    }

    @Test func hasItsSheetsAndTheHiddenFiguresOfTheCharts() {
        #expect(
            workbook.sheets.map(\.name) == [
                "首页", "图表数据", "总台账", "倒排工期", "清单销号", "工作要求", "指标口径", "数据核查", "数据来源", "来源文件",
            ]
        )
        #expect(workbook.sheets.filter(\.isHidden).map(\.name) == ["图表数据"])
    }

    @Test func liveRatesCarryTheExactResult() throws {
        let sheet = try #require(workbook.sheet(named: "总台账"))
        for (index, region) in request.programme.regions.enumerated() {
            let ratio = request.standing.row(of: region.id)?.outcomes[IndicatorID("teams.completion")]?.judged?.ratio
            let row = 6 + index
            let expected: CellContent =
                ratio.map {
                    .formula(Formula("D\(row + 1)/C\(row + 1)", result: .number($0.value.approximation)))
                } ?? .text("未报")
            #expect(sheet[row, 4].content == expected)
        }
    }

    @Test func theWholeAddsHostsOnlyAndLeavesOutTheTargetOfWhoeverIsSilent() throws {
        let sheet = try #require(workbook.sheet(named: "总台账"))
        let teams = try #require(request.standing.whole[IndicatorID("teams.completion")]?.ratio)
        let share = try #require(request.standing.whole[IndicatorID("clinics.public_share")]?.ratio)
        #expect(sheet[5, 1].content == .text("全市"))
        func holds(_ column: Int, _ formula: String, _ value: Rational) -> Bool {
            sheet[5, column].content == .formula(Formula(formula, result: .number(value.approximation)))
        }
        #expect(holds(2, "SUMIF(D7:D13,\">=0\",C7:C13)", teams.denominator))
        #expect(holds(3, "SUMIF(C7:C13,\">0\",D7:D13)", teams.numerator))
        #expect(holds(4, "D6/C6", teams.value))
        #expect(holds(8, "H6/G6", share.value))
        #expect(teams.denominator < Rational(62))
    }

    @Test func everyReportedFigureNamesItsSource() throws {
        let sheet = try #require(workbook.sheet(named: "总台账"))
        #expect(sheet[6, 3].note == "回执1\n月报（最终版2）.csv\n第3行C列“10”\n2023-07-08 00:00:00 clerk")
        #expect(sheet[7, 3].note == nil)
    }

    @Test func hasOneLineForEveryTaskAndLeavesWhatNobodyNamedOpen() throws {
        let sheet = try #require(workbook.sheet(named: "清单销号"))
        let tasks = request.standing.rows.flatMap { $0.outcomes.values.filter { $0 != .noSuchTask } }
        let lines = sheet.rows.filter { if case .integer = $0.cells.first?.content { true } else { false } }
        #expect(lines.count == tasks.count)
        #expect(sheet.merges.allSatisfy { $0.last.row < 2 })
        #expect(lines.allSatisfy { $0.cells[15].content == .blank && $0.cells[15].style.isUnlocked })
        #expect(sheet.protection == .fillIn)
    }

    @Test func everyCheckPassesAndTheirCountIsNamed() throws {
        let sheet = try #require(workbook.sheet(named: "数据核查"))
        let faults = try #require(workbook.names.first { $0.name == "校验不符数" }).target
        #expect(faults.sheet == "数据核查")
        guard case .formula(let count) = sheet[faults.cells.first].content else {
            Issue.record("the named cell holds no formula")
            return
        }
        #expect(count.result == .number(0))
    }

    @Test func everyFigureHasARowAmongTheSources() throws {
        let sheet = try #require(workbook.sheet(named: "数据来源"))
        let figures = try #require(sheet.autofilter).rowCount - 1
        #expect(figures == request.figures.count)
        #expect(sheet[3, 9].content == .text("第3行C列"))
        #expect(
            sheet[3, 7].content
                == .link(InternalLink("1", toSheet: "来源文件", cell: CellAddress(row: 3, column: 0)))
        )
    }
}
