import Foundation
import Testing

@Suite("Help is complete and Chinese")
struct HelpTests {
    /// Every command with its subcommands, found by asking the programs themselves.
    private func commands(_ office: Office, _ program: String, _ path: [String] = []) async throws -> [[String]] {
        let help = try await office.command(program, path + ["--help"]).run()
        help.expectSuccess()
        #expect(help.errors == "")
        Self.expectChinese(help.output)
        guard let list = help.output.components(separatedBy: "子命令：\n").dropFirst().first else { return [path] }
        let names = list.split(separator: "\n").compactMap { $0.firstMatch(of: /^  ([a-z-]+)/)?.1 }
        var found = [path]
        for name in names where name != "help" {
            found += try await commands(office, program, path + [String(name)])
        }
        return found
    }

    @Test("Every command explains itself", arguments: [("admin", 20), ("batch", 2)])
    func everyCommand(_ program: String, _ atLeast: Int) async throws {
        try await Office.withoutDatabase { office throws in
            let found = try await commands(office, program)
            #expect(found.count >= atLeast, "\(found)")
            for path in found where !path.isEmpty {
                let help = try await office.command(program, ["help"] + path).run().expectSuccess()
                Self.expectChinese(help.output)
            }
        }
    }

    @Test("The version", arguments: ["admin", "batch"])
    func version(_ program: String) async throws {
        try await Office.withoutDatabase { office throws in
            let answer = try await office.command(program, ["--version"]).run().expectSuccess()
            #expect(answer.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        }
    }

    /// Only names of commands, options, files and formats may be left in English: no two English words in a row.
    static func expectChinese(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for line in text.split(separator: "\n") where !line.contains("用法：") {
            let quoted = line.replacing(/“[^”]*”/, with: "").replacing(/(admin|batch)( [a-z-]+)+|--?[a-z-]+/, with: "")
            let english = quoted.firstMatch(
                of: /[A-Z]{4,}:|[A-Za-z]{2,} [A-Za-z]{2,}|\b(values|default|or|and|See|Unknown|Missing|invalid)\b/
            )
            #expect(english == nil, "\(line)", sourceLocation: sourceLocation)
        }
    }
}
