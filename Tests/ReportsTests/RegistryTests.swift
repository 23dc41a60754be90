import Domain
import MonthlyRankingReport
import Reporting
import Testing
import WorkLedgerReport

@Suite("The registry of reports")
struct RegistryTests {
    @Test func findsAReportByItsNameAndByItsTitle() throws {
        let registry = try ReportRegistry([MonthlyRankingReport(), WorkLedgerReport()])
        #expect(registry["monthly-ranking"]?.descriptor.title == "月评比")
        #expect(registry["工作台账"]?.descriptor.name == "work-ledger")
        #expect(registry["weekly"] == nil)
        #expect(registry.adapters(due: .month).map(\.descriptor.name) == ["monthly-ranking", "work-ledger"])
        #expect(registry.adapters(due: .week).isEmpty)
    }

    @Test func refusesTwoReportsThatCommandsCouldNotTellApart() {
        #expect(throws: ReportRegistry.Refusal.duplicate("monthly-ranking")) {
            try ReportRegistry([MonthlyRankingReport(), MonthlyRankingReport()])
        }
    }

    @Test(arguments: ["", "Monthly", "月评比", "a b", "-a", "a-"])
    func refusesANameThatIsNotPlainAscii(_ name: String) {
        let descriptor = ReportDescriptor(name: name, title: "t", cadence: .month, summary: "")
        #expect(throws: ReportRegistry.Refusal.illegalName(name)) {
            try ReportRegistry([Careless(descriptor: descriptor, sheets: { _ in [] })])
        }
    }
}
