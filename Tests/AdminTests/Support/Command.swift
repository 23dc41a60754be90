import Foundation
import Glibc
import ProgramTestKit

/// A program to run: what it is given, and where.
struct Command {
    var executable: String
    var arguments: [String]
    var environment: [String: String]
    var folder: URL
    var input = ""
    /// Where standard output goes instead of into the answer.
    var outputPath: String?
    /// After this the program is killed, and the answer says so with status 137.
    var timeLimit = Duration.seconds(90)

    /// Runs to the end.
    func run() async throws -> Answer {
        try await start().answer()
    }

    /// Starts and does not wait.
    func start() throws -> Running {
        let scratch = folder.appending(path: ".run-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        let input = scratch.appending(path: "input")
        try Data(self.input.utf8).write(to: input)
        let program = try SpawnedProgram(
            executable,
            arguments,
            environment: environment,
            folder: folder.path,
            input: input.path,
            output: outputPath ?? scratch.appending(path: "output").path,
            errors: scratch.appending(path: "errors").path
        )
        return Running(program: program, scratch: scratch, timeLimit: timeLimit)
    }
}

/// A program that runs.
struct Running {
    fileprivate let program: SpawnedProgram
    fileprivate let scratch: URL
    fileprivate let timeLimit: Duration

    /// Sends a signal, or does nothing when the program has ended.
    func send(_ signal: Int32) { program.send(signal) }

    /// Waits for the end and returns what the program printed.
    func answer() async throws -> Answer {
        let limit = Task {
            try await Task.sleep(for: timeLimit)
            send(SIGKILL)
        }
        defer { limit.cancel() }
        let answer = Answer(
            status: await program.end(),
            output: try Self.text(scratch.appending(path: "output")),
            errors: try Self.text(scratch.appending(path: "errors"))
        )
        try FileManager.default.removeItem(at: scratch)
        return answer
    }

    private static func text(_ file: URL) throws -> String {
        guard FileManager.default.fileExists(atPath: file.path) else { return "" }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
