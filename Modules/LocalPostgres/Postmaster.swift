import Glibc

/// The server process of a cluster, as its `postmaster.pid` tells.
struct Postmaster {
    let place: Place
    let socket: SocketFolder

    private var pidFile: String { place.data + "/postmaster.pid" }

    /// The number of the process that has the data folder open; `nil` when there is none.
    ///
    /// A file that a crash left behind may name a process that is something else by now, so the process must also stand
    /// in the data folder, as every server does.
    var process: pid_t? {
        guard let process = lines.first.flatMap({ pid_t($0) }), process > 1 else { return nil }
        reap(process)
        guard kill(process, 0) == 0 || errno == EPERM else { return nil }
        guard let folder = realpath("/proc/\(process)/cwd", nil) else { return socket.isAnswered ? process : nil }
        defer { free(folder) }
        return String(cString: folder) == place.data ? process : nil
    }

    /// Whether the server accepts sessions: it writes so in the last line of its file.
    var isReady: Bool {
        lines.count >= 8 && lines[7].hasPrefix("ready") && process != nil
    }

    private var lines: [Substring] {
        FileSystem.read(pidFile)?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
    }

    /// Starts the server and waits until it is ready. The caller holds the lock and knows that none runs.
    func start(_ programs: ServerPrograms, _ user: OSUser, until deadline: ContinuousClock.Instant) throws {
        // No server has this data open, so the file is stale; the server itself would believe a foreign process.
        if unlink(pidFile) != 0, errno != ENOENT { throw FileSystem.trouble(pidFile) }
        let command = Command(
            executable: programs.postgres,
            arguments: ["-D", place.data, "-k", socket.path],
            user: user,
            log: place.log
        )
        let process = try command.start(inOwnSession: true)
        while !isReady {
            var status: Int32 = 0
            // 0 means that it lives; -1 that `process` above has asked after it already.
            if waitpid(process, &status, WNOHANG) != 0 {
                let detail = "postgres: \(Command.exitStatus(status))"
                throw LocalPostgresError(.startFailed, path: place.log, detail: detail)
            }
            try pause(until: deadline, "start")
        }
    }

    /// Waits until a server that is starting is ready.
    func awaitReadiness(until deadline: ContinuousClock.Instant) throws {
        while !isReady { try pause(until: deadline, "start") }
    }

    /// Ends the server fast: running transactions are rolled back, everything committed is on disk.
    func stop(_ process: pid_t, until deadline: ContinuousClock.Instant) throws {
        guard kill(process, SIGINT) == 0 else { throw FileSystem.trouble(pidFile) }
        while self.process != nil { try pause(until: deadline, "stop") }
        // Only tidiness: the folder is empty now, and the next start makes it again.
        rmdir(socket.path)
    }

    private func pause(until deadline: ContinuousClock.Instant, _ what: String) throws {
        guard ContinuousClock.now < deadline else {
            throw LocalPostgresError(.timedOut, path: place.log, detail: what)
        }
        usleep(20_000)
    }

    /// A server that this very process started stays a zombie until it is asked after.
    private func reap(_ process: pid_t) {
        var status: Int32 = 0
        waitpid(process, &status, WNOHANG)
    }
}
