import Foundation
import LocalPostgres
import Testing

@Suite("The embedded cluster's life")
struct LifeCycleTests {
    @Test("Absent, made, running, stopped, started again, with its data")
    func lifeCycle() throws {
        try ScratchHome.with { home in
            guard case .absent = try home.local.status() else {
                Issue.record("not absent")
                return
            }
            var steps: [LocalPostgres.Progress] = []
            try home.local.start { steps.append($0) }
            #expect(steps == [.creating, .starting])
            #expect(try home.local.isRunning)
            #expect(try home.local.psql("create table t as select 7 as a") == "SELECT 1")
            #expect(try home.local.stop())
            #expect(try home.local.stop() == false)
            guard case .stopped(let cluster) = try home.local.status() else {
                Issue.record("not stopped")
                return
            }
            #expect(!FileManager.default.fileExists(atPath: cluster.socketFolder))
            try home.local.start()
            #expect(try home.local.psql("select a from t") == "7")
        }
    }

    @Test("A second start does nothing and takes no time")
    func repeated() throws {
        try ScratchHome.with { home in
            let conninfo = try home.local.start()
            let process = try home.local.cluster.process
            var second = ""
            let elapsed = try ContinuousClock().measure { second = try home.local.start() }
            #expect(second == conninfo)
            #expect(elapsed < .milliseconds(50))
            #expect(try home.local.cluster.process == process)
        }
    }

    @Test("The cluster is as promised: encoding, order, checksums, zone, no network, safe on disk")
    func settings() throws {
        try ScratchHome.with { home in
            try home.local.start()
            let expected = [
                "server_encoding": "UTF8", "data_checksums": "on", "fsync": "on", "TimeZone": "Asia/Shanghai",
                "listen_addresses": "", "lc_collate": "C.UTF-8", "shared_buffers": "32MB", "full_page_writes": "on",
            ]
            for (name, value) in expected { #expect(try home.local.psql("show \(name)") == value, "\(name)") }
            #expect(try home.local.psql("select current_user, current_database()") == "taizhang|taizhang")
        }
    }

    @Test("A server that was killed starts again, stale files or not")
    func crashed() throws {
        try ScratchHome.with { home in
            try home.local.start()
            let process = try #require(try home.local.cluster.process)
            kill(process, SIGKILL)
            while try home.local.isRunning { usleep(20_000) }
            // The number in the stale file may belong to another process by now: here, to this one.
            let file = try home.local.cluster.data + "/postmaster.pid"
            let stale = try String(contentsOfFile: file, encoding: .utf8)
            let lines = stale.split(separator: "\n", omittingEmptySubsequences: false)
            try (["\(getpid())"] + lines.dropFirst()).joined(separator: "\n")
                .write(toFile: file, atomically: false, encoding: .utf8)
            #expect(try home.local.isRunning == false)
            // A killed postmaster's children need a moment to notice that it is gone.
            usleep(500_000)
            try home.local.start()
            #expect(try home.local.psql("select 1") == "1")
        }
    }

    @Test("Two at once: one makes the cluster, the other waits, both can use it")
    func twoAtOnce() throws {
        try ScratchHome.with { home in
            let local = home.local
            let results = Results()
            DispatchQueue.concurrentPerform(iterations: 2) { _ in
                results.append(Result { try local.start() })
            }
            let conninfos = try results.all.map { try $0.get() }
            #expect(Set(conninfos).count == 1 && conninfos.count == 2)
            #expect(try local.psql("select 1") == "1")
        }
    }

    /// Collects from several threads.
    final class Results: @unchecked Sendable {
        // Sendable, because the lock guards every access.
        private let lock = NSLock()
        private var results: [Result<String, any Error>] = []
        var all: [Result<String, any Error>] { lock.withLock { results } }
        func append(_ result: Result<String, any Error>) { lock.withLock { results.append(result) } }
    }

    @Test("The server keeps none of our descriptors open")
    func descriptors() throws {
        try ScratchHome.with { home in
            var ends: [Int32] = [-1, -1]
            #expect(pipe(&ends) == 0)
            try home.local.start()
            close(ends[1])
            var event = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
            #expect(poll(&event, 1, 1_000) == 1)
            #expect(event.revents & Int16(POLLHUP) != 0)
            close(ends[0])
        }
    }

    @Test("The server is in a session of its own, so that a closed terminal does not end it")
    func session() throws {
        try ScratchHome.with { home in
            try home.local.start()
            let process = try #require(try home.local.cluster.process)
            #expect(getsid(process) == process)
        }
    }
}
