import PraiseAndNamesReport
import ReportingTestKit
import Testing

@Suite("The red and black list keeps the promises of every report")
struct PromiseTests {
    @Test(arguments: ReportAdapterCompatTest.Situation.allCases)
    func promises(in situation: ReportAdapterCompatTest.Situation) throws {
        try ReportAdapterCompatTest(PraiseAndNamesReport()).run(in: situation)
    }
}
