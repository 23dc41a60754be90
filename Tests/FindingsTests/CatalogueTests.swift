import Findings
import Foundation
import Testing

@Suite("The catalogue of findings")
struct CatalogueTests {
    @Test("Every code that the catalogue's sources declare has a page")
    func pages() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Modules/Findings/Catalogue").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let declared = sources.matches(of: /FindingCode\(rawValue: "([^"]+)"\)/).map { String($0.1) }
        #expect(declared.count > 50)
        #expect(Set(declared).count == declared.count)
        for code in declared { #expect(FindingCode(rawValue: code).page != nil, "\(code)") }
        #expect(FindingCatalogue.all.count == declared.count)
    }

    @Test("Every page says what, why and what to do", arguments: FindingCatalogue.all)
    func content(page: FindingPage) {
        #expect(page.code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        for text in [page.title, page.cause, page.advice, page.example] { #expect(!text.isEmpty, "\(page.code)") }
        #expect(page.cause.hasSuffix("。") && page.advice.hasSuffix("。"))
    }

    @Test("A finding takes severity and advice from its page unless told otherwise")
    func defaults() {
        let finding = Finding(.percentForCount, at: Place(row: 2, column: 4), message: "")
        #expect(finding.severity == .error)
        #expect(finding.advice == FindingCode.percentForCount.page?.advice)
        #expect(finding.place.words == "第2行D列")
        #expect(Finding(.missingValue, severity: .error, message: "").severity == .error)
        #expect(FindingCode(rawValue: "no-such-code").page == nil)
    }
}
