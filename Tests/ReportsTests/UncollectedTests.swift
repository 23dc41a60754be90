import Domain
import Indicators
import Reporting
import ReportingTestKit
import Testing
import Workbooks

@Suite("What nobody has collected so far")
struct UncollectedTests {
    /// The sample request without a single figure of the subsidies.
    private func request(silent: Set<RegionID> = []) throws -> ReportRequest {
        let sample = try SampleRequest(silent: silent).request()
        let figures = sample.figures.filter { $0.measure != SampleProgramme.paid }
        return ReportRequest(
            programme: sample.programme,
            standing: Standing(of: sample.programme, in: sample.period, from: PeriodFigures(figures)),
            isFrozen: true,
            figures: figures,
            submissions: sample.submissions,
            preparedOn: sample.preparedOn,
            batch: sample.batch
        )
    }

    private func words(of name: String, for request: ReportRequest) throws -> [String] {
        let adapter = try #require(EveryReport.all[name])
        return try adapter.workbooks(for: request).compactMap { $0.workbook.sheets.first { !$0.isHidden } }
            .flatMap(Self.words)
    }

    private static func words(of sheet: Sheet) -> [String] {
        sheet.rows.flatMap(\.cells).compactMap { if case .text(let words) = $0.content { words } else { nil } }
    }

    @Test(
        "is called so in every table, and is no failure of a unit",
        arguments: ["county-workbook", "subsidy-money", "multi-year-tasks"]
    )
    func called(name: String) throws {
        let words = try words(of: name, for: request())
        #expect(words.contains { $0.contains("尚未收集") })
        #expect(!words.contains("● 未报"))
    }

    @Test("is a failure where nobody has reported anything")
    func silence() throws {
        let regions = try SampleProgramme().programme().regions.map(\.id)
        let silent = try request(silent: Set(regions))
        #expect(!silent.programme.duties.contains(where: silent.isUncollected))
        #expect(try words(of: "county-workbook", for: silent).contains("● 未报"))
        #expect(try words(of: "unfinished-list", for: silent).allSatisfy { !$0.contains("尚未收集") })
    }

    @Test("and the row of the whole says 未报 for what is asked, and nothing for sums of nobody")
    func whole() throws {
        let regions = try SampleProgramme().programme().regions.map(\.id)
        let adapter = try #require(EveryReport.all["work-ledger"])
        let workbook = try #require(try adapter.workbooks(for: request(silent: Set(regions))).first).workbook
        let ledger = try #require(workbook.sheet(named: "总台账"))
        let row = ledger.rows[5].cells.map(\.content)
        #expect(Array(row[2...4]) == [.text("—"), .text("未报"), .text("未报")])
        // The share that is demanded is known whoever reports.
        #expect(Array(row[5...9]) == [.number(0.8), .text("—"), .text("未报"), .text("未报"), .text("—")])
        let checks = try #require(workbook.sheet(named: "数据核查"))
        #expect(!Self.words(of: checks).contains { $0.contains("综合得分之和") || $0.contains("基数之和") })
    }
}
