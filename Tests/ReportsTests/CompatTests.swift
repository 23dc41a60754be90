import Reporting
import ReportingTestKit
import Testing

@Suite("Every built-in report keeps the promises of the port")
struct CompatTests {
    @Test(arguments: EveryReport.names, ReportAdapterCompatTest.Situation.allCases)
    func promises(_ name: String, in situation: ReportAdapterCompatTest.Situation) throws {
        try ReportAdapterCompatTest(#require(EveryReport.all[name])).run(in: situation)
    }
}
