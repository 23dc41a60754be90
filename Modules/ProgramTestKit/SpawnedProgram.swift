import Foundation
import Glibc
import Synchronization

/// A program that a test runs, in a process group of its own, with none of the test's descriptors and signal masks.
///
/// Foundation's `Process` is not used: on Linux it reads past the entries of `/proc/self/fd` and now and then takes the
/// whole test run down with it (swift-corelibs-foundation, pull request 5472).
public final class SpawnedProgram: Sendable {
    /// Why a program could not be started.
    public struct Failure: Error, CustomStringConvertible {
        /// The program or file, and the system's reason.
        public let description: String

        init(_ what: String, _ code: Int32) { description = "\(what): \(String(cString: strerror(code)))" }
    }

    private let process: pid_t
    private let hasEnded = Mutex(false)

    /// Starts a program; 127 is the status of one that is not there. `environment` replaces the test's own unless it is `nil`; `input` is a file to read and `output` and
    /// `errors` are files to append to. Throws `Failure`.
    public init(
        _ executable: String,
        _ arguments: [String] = [],
        environment: [String: String]? = nil,
        folder: String = "/",
        input: String = "/dev/null",
        output: String = "/dev/null",
        errors: String = "/dev/null"
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        for descriptor in try Self.descriptors where descriptor > 2 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }

        var attributes = Self.attributes
        defer { posix_spawnattr_destroy(&attributes) }
        let variables = environment ?? ProcessInfo.processInfo.environment
        var words = Self.pointers(["env", "--chdir=\(folder)", "--", executable] + arguments)
        var settings = Self.pointers(variables.map { "\($0.key)=\($0.value)" })
        defer { (words + settings).forEach { free($0) } }
        var process: pid_t = 0
        // `env` goes to the folder and replaces itself by the program.
        let failure = posix_spawn(&process, "/usr/bin/env", &actions, &attributes, &words, &settings)
        guard failure == 0 else { throw Failure(executable, failure) }
        self.process = process
    }

    /// Sends a signal, or does nothing when the program has been waited for.
    public func send(_ signal: Int32) {
        hasEnded.withLock { hasEnded in
            if !hasEnded { kill(process, signal) }
        }
    }

    /// Waits on this thread for the end; the exit status, or 128 and the signal. To be called once.
    public func wait() -> Int32 {
        // The number stays taken until the lock is held, so that no signal can reach another program.
        var facts = siginfo_t()
        while waitid(P_PID, id_t(process), &facts, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        return hasEnded.withLock { hasEnded in
            hasEnded = true
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        }
    }

    /// Waits for the end without keeping a thread of Swift's from other work. To be called once.
    public func end() async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.wait()) }
        }
    }

    /// The descriptors that are open now; one that is closed before the program starts does no harm.
    private static var descriptors: [Int32] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { Int32($0) } }
    }

    /// A group of its own, no signal blocked, none ignored.
    private static var attributes: posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return attributes
    }

    /// Copies for `posix_spawn`, with a null pointer behind the last. The caller frees them.
    private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }
}

extension SpawnedProgram {
    /// Runs a program to its end with a text on its standard input; its status, and what it printed and complained.
    public static func run(_ executable: String, _ arguments: [String], input: String = "") throws -> (Int32, String) {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (read, printed) = (scratch.appending(path: "input"), scratch.appending(path: "output"))
        try Data(input.utf8).write(to: read)
        let (input, output) = (read.path, printed.path)
        let status = try SpawnedProgram(executable, arguments, input: input, output: output, errors: output).wait()
        return (status, String(decoding: try Data(contentsOf: printed), as: UTF8.self))
    }
}
