import Foundation
import Testing

@Suite("The catalogue of findings")
struct FindingTests {
    @Test("The pages in Docs are those of the program; Scripts/document-findings writes them")
    func documentation() async throws {
        try await Office.withoutDatabase { office in
            try await office.admin("finding", "document", "--output", "页").expectSuccess()
            let made = try Self.pages(in: office.folder.appending(path: "页"))
            let kept = try Self.pages(in: try Programs.repository.appending(path: "Docs/Findings"))
            #expect(made.count > 80)
            #expect(Set(made.keys) == Set(kept.keys))
            for (name, text) in made { #expect(text == kept[name], "\(name)") }
        }
    }

    @Test("Every code of the list can be shown; another one is refused with a way on")
    func listAndShow() async throws {
        try await Office.withoutDatabase { office in
            let list = try await office.admin("finding", "list", "--format", "json").expectSuccess()
            let pages = try #require(try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
            #expect(pages.count > 80)
            let letters = pages.compactMap { $0["check"] as? String }
            #expect(Set(letters) == Set("abcdefghijklmnopqrs".map(String.init)))
            let shown = try await office.admin("finding", "show", "jump-in-period").expectSuccess()
            for word in ["原因：", "处理：", "例子：", "factor", "--justify"] { #expect(shown.output.contains(word)) }
            try await office.admin("finding", "show", "no-such").expectComplaint(64, "no-such")
        }
    }

    private static func pages(in folder: URL) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        return try Dictionary(
            uniqueKeysWithValues: names.map {
                ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
            }
        )
    }
}
