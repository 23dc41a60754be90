import MonthlyRankingReport
import Reporting
import ReportingTestKit
import Testing
import WorkLedgerReport

@Suite("Every built-in report keeps the promises of the port")
struct CompatTests {
    @Test(arguments: ReportAdapterCompatTest.Situation.allCases)
    func monthlyRanking(in situation: ReportAdapterCompatTest.Situation) throws {
        try ReportAdapterCompatTest(MonthlyRankingReport()).run(in: situation)
    }

    @Test(arguments: ReportAdapterCompatTest.Situation.allCases)
    func workLedger(in situation: ReportAdapterCompatTest.Situation) throws {
        try ReportAdapterCompatTest(WorkLedgerReport()).run(in: situation)
    }
}
