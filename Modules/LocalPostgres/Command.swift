import Glibc

/// Another program, run without a shell, as a given user, with its output in a file.
///
/// The child gets `/` as its folder (the server's user may not be able to enter ours), a small environment, and none of
/// our descriptors: a server that kept the pipe of a script that reads our output would keep the script waiting.
struct Command {
    var executable: String
    var arguments: [String]
    var user: OSUser
    /// Where standard output and error are appended.
    var log: String
    /// What the program reads; at most what fits into a pipe (64 KB).
    var input = ""
    /// A descriptor that the child keeps: a lock that must last as long as the child does.
    var keeping: Int32?

    /// Runs to the end and returns the exit status, or 128 and the signal.
    func run() throws(LocalPostgresError) -> Int32 {
        let process = try start(inOwnSession: false)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw FileSystem.trouble(executable) }
        }
        return Self.exitStatus(status)
    }

    static func exitStatus(_ status: Int32) -> Int32 {
        status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// Starts and does not wait. In a session of its own the program does not get the terminal's signals, and lives on.
    func start(inOwnSession isDetached: Bool) throws(LocalPostgresError) -> pid_t {
        let output = open(log, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw FileSystem.trouble(log) }
        defer { close(output) }
        let stdin = try inputDescriptor()
        defer { close(stdin) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, stdin, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        for descriptor in FileSystem.openDescriptors where descriptor > 2 && descriptor != keeping {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        // Onto itself: that takes away the mark to close it.
        if let keeping { posix_spawn_file_actions_adddup2(&actions, keeping, keeping) }
        return try spawn(&actions, isDetached)
    }

    private func spawn(
        _ actions: inout posix_spawn_file_actions_t,
        _ isDetached: Bool
    ) throws(LocalPostgresError) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, isDetached ? Self.newSession : 0)

        let words = commandLine
        var arguments = Self.pointers(words)
        var environment = Self.pointers(["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"])
        defer { (arguments + environment).forEach { free($0) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &environment)
        guard failure == 0 else {
            throw LocalPostgresError(.fileTrouble, path: words[0], detail: String(cString: strerror(failure)))
        }
        return process
    }

    /// `env` goes to `/`; root becomes the user through `setpriv`, which every Debian has and which asks no PAM, no shell
    /// and no terminal. Each replaces itself by the next, so the process keeps its number.
    private var commandLine: [String] {
        let elsewhere = ["/usr/bin/env", "--chdir=/"]
        guard geteuid() == 0, user.id != 0 else { return elsewhere + [executable] + arguments }
        let change = ["--reuid=\(user.id)", "--regid=\(user.group)", "--clear-groups", "--"]
        return elsewhere + ["/usr/bin/setpriv"] + change + [executable] + arguments
    }

    /// Copies for `posix_spawn`, with a null pointer behind the last. The caller frees them.
    private static func pointers(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { text in strdup(text) } + [nil]
    }

    private func inputDescriptor() throws(LocalPostgresError) -> Int32 {
        guard !input.isEmpty else {
            let empty = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard empty >= 0 else { throw FileSystem.trouble("/dev/null") }
            return empty
        }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw FileSystem.trouble("pipe") }
        _ = ends.map { fcntl($0, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        var text = input
        _ = text.withUTF8 { Glibc.write(ends[1], $0.baseAddress, $0.count) }
        return ends[0]
    }

    /// POSIX_SPAWN_SETSID of glibc, which Swift does not import.
    private static let newSession: Int16 = 0x80
}
