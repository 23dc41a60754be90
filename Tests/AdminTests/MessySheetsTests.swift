import Foundation
import Testing

@Suite("County sheets that go wrong in many ways", .enabled(if: Programs.isInstalled("python3")))
struct MessySheetsTests {
    @Test("The corpus is read exactly, and nothing is read wrong in silence")
    func corpus() async throws {
        let corpus = try Programs.repository.appending(path: "Tests/Fixtures/messy-county-sheets/seed-1")
        let answer = try await score(corpus)
        #expect(answer.status == 0, "\(answer.output)")
        #expect(answer.output.hasSuffix("40/40 cases, silent wrong rows 0\n"))
    }

    @Test("Other sheets of the same kinds, from a seed", arguments: [11, 12, 13])
    func madeSheets(seed: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "messy-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try await run("make-messy-sheets", ["\(seed)", folder.path])
        #expect(made.status == 0, "\(made.errors)")
        let answer = try await score(folder)
        #expect(answer.status == 0, "\(answer.output)")
    }

    private func score(_ corpus: URL) async throws -> Answer {
        try await run("score-messy", ["--verbose", corpus.path])
    }

    private func run(_ script: String, _ arguments: [String]) async throws -> Answer {
        var environment = ProcessInfo.processInfo.environment
        environment["TAIZHANG_ADMIN"] = try Programs.path("admin")
        return try await Command(
            executable: Programs.script(script),
            arguments: arguments,
            environment: environment,
            folder: FileManager.default.temporaryDirectory
        ).run()
    }
}
