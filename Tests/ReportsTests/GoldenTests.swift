import Domain
import MonthlyRankingReport
import Reporting
import ReportingTestKit
import Testing
import WorkLedgerReport
import Workbooks

/// What the reports print, as text that people review. To accept a change, delete the golden file and run the test
/// again: it writes what it found, and fails once so that nobody overlooks it.
@Suite("What the reports print")
struct GoldenTests {
    @Test func monthlyRanking() throws { try compare(MonthlyRankingReport(), with: "monthly-ranking") }

    @Test func workLedger() throws { try compare(WorkLedgerReport(), with: "work-ledger") }

    private func compare(_ adapter: any ReportAdapter, with name: String) throws {
        let request = try SampleRequest(SampleProgramme(counties: 4, zones: 2), silent: [RegionID("C2")]).request()
        let found = try adapter.workbooks(for: request).flatMap { WorkbookText($0).lines }
        let file = GoldenFile(name)
        guard let expected = file.lines else {
            file.write(found)
            Issue.record("wrote a new golden file: \(file.path)")
            return
        }
        let difference = WorkbookText.difference(from: expected, to: found)
        #expect(difference.isEmpty, "\(difference.joined(separator: "\n"))")
    }
}
