import Domain
import Reporting
import ReportingTestKit
import Testing

/// What the reports print, as text that people review. To accept a change, delete the golden file and run the test
/// again: it writes what it found, and fails once so that nobody overlooks it.
@Suite("What the reports print")
struct GoldenTests {
    @Test(arguments: EveryReport.names)
    func golden(_ name: String) throws {
        var request = try SampleRequest(SampleProgramme(counties: 4, zones: 2), silent: [RegionID("C2")]).request()
        request.wishes = ReportWishes(admitsGaps: true, number: 7)
        let adapter = try #require(EveryReport.all[name])
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
