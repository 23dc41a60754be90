import Foundation
import Glibc
import Testing

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
        let process = Process()
        process.executableURL = URL(filePath: executable)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = folder
        let input = scratch.appending(path: "input")
        try Data(self.input.utf8).write(to: input)
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try Self.file(outputPath ?? scratch.appending(path: "output").path)
        process.standardError = try Self.file(scratch.appending(path: "errors").path)
        let (ends, end) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            let killed: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
            end.yield(killed + process.terminationStatus)
            end.finish()
        }
        try process.run()
        return Running(process: process, ends: ends, scratch: scratch, timeLimit: timeLimit)
    }

    private static func file(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        try #require(descriptor >= 0, "\(path) cannot be written")
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}

/// A program that runs.
struct Running {
    fileprivate let process: Process
    fileprivate let ends: AsyncStream<Int32>
    fileprivate let scratch: URL
    fileprivate let timeLimit: Duration

    /// Sends a signal, or does nothing when the program has ended.
    func send(_ signal: Int32) { if process.isRunning { kill(process.processIdentifier, signal) } }

    /// Waits for the end and returns what the program printed.
    func answer() async throws -> Answer {
        let limit = Task {
            try await Task.sleep(for: timeLimit)
            send(SIGKILL)
        }
        defer { limit.cancel() }
        var status: Int32 = -1
        for await code in ends { status = code }
        let answer = Answer(
            status: status,
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
