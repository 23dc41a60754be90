import Domain
import Reporting
import ReportingTestKit
import Testing
import Workbooks

/// The kit itself has to notice what it is there for.
@Suite("The compatibility kit notices broken promises")
struct PromiseTests {
    @Test func aSheetWithNothingSetUp() throws {
        let report = Careless { request in
            [Sheet(name: "a:b", kind: .ranking, rows: [Row([.text(request.programme.regions[0].name), .text("12")])])]
        }
        let error = #expect(throws: ReportAdapterCompatTest.BrokenPromises.self) {
            try ReportAdapterCompatTest(report).run(in: .oneCounty)
        }
        let sentences = try #require(error).description
        #expect(sentences.contains("is no name for a sheet"))
        #expect(sentences.contains("no row is frozen"))
        #expect(sentences.contains("not numbered"))
        #expect(sentences.contains("“12” is words, not a number"))
    }

    @Test func aRegionThatIsDropped() throws {
        let report = Careless { _ in [Sheet(name: "A", kind: .cover)] }
        let error = #expect(throws: ReportAdapterCompatTest.BrokenPromises.self) {
            try ReportAdapterCompatTest(report).run(in: .countyWithoutFigures)
        }
        let sentences = try #require(error).sentences
        #expect(sentences.contains("region C2 is not named anywhere"))
        #expect(sentences.contains { $0.contains("未报") })
    }

    @Test func anEmptyProgrammeMayBeRefusedButNothingElse() throws {
        try ReportAdapterCompatTest(
            Careless(sheets: {
                try $0.check(); return []
            })
        ).run(in: .emptyProgramme)
        #expect(throws: CancellationError.self) {
            try ReportAdapterCompatTest(Careless(sheets: { _ in throw CancellationError() })).run(in: .emptyProgramme)
        }
    }
}

/// A report that prints whatever it is told to.
struct Careless: ReportAdapter {
    var descriptor = ReportDescriptor(name: "careless", title: "随便", cadence: .month, summary: "")
    let sheets: @Sendable (ReportRequest) throws -> [Sheet]

    func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        let workbook = Workbook(properties: request.properties(title: "t"), sheets: try sheets(request))
        return [NamedWorkbook(stem: "x", workbook: workbook)]
    }
}
