import Foundation
import LocalPostgres
import Testing

@Suite("An interrupted creation")
struct InterruptionTests {
    @Test("A creation whose initdb is killed leaves no cluster, and the next start makes one")
    func killedInitdb() throws {
        try ScratchHome.with { home in
            let killer = Thread {
                for _ in 0..<2_000 {
                    if let process = try? run("/usr/bin/pgrep", "-f", "initdb --pgdata=\(home.pattern)"),
                        let number = process.split(separator: "\n").compactMap({ pid_t($0) }).first
                    {
                        kill(number, SIGKILL)
                        return
                    }
                    usleep(2_000)
                }
            }
            killer.start()
            let error = #expect(throws: LocalPostgresError.self) { try home.local.start() }
            #expect(error?.code == .creationFailed)
            guard case .absent = try home.local.status() else {
                Issue.record("not absent")
                return
            }
            try home.local.start()
            #expect(try home.local.psql("select 1") == "1")
        }
    }

    @Test("What a killed program has left is removed by the next")
    func leftovers() throws {
        try ScratchHome.with { home in
            let leftover = home.home + "/postgres.new-999999"
            try FileManager.default.createDirectory(atPath: leftover + "/base", withIntermediateDirectories: true)
            try "x".write(toFile: leftover + "/PG_VERSION", atomically: false, encoding: .utf8)
            try home.local.start()
            #expect(!FileManager.default.fileExists(atPath: leftover))
        }
    }

    @Test("A start that finds another at work gives up in time")
    func busy() throws {
        try ScratchHome.with { home in
            try FileManager.default.createDirectory(atPath: home.home, withIntermediateDirectories: true)
            let descriptor = open(home.home + "/postgres.lock", O_RDWR | O_CREAT, 0o644)
            #expect(flock(descriptor, LOCK_EX) == 0)
            var steps: [LocalPostgres.Progress] = []
            let error = #expect(throws: LocalPostgresError.self) {
                try home.local.start(within: .milliseconds(300)) { steps.append($0) }
            }
            #expect(error?.code == .busy)
            #expect(error?.isTemporary == true)
            #expect(steps == [.waiting])
            close(descriptor)
        }
    }
}

extension ScratchHome {
    /// Matches this home's path and no other in a process list; the odd characters of the path are left to a dot.
    fileprivate var pattern: String { ".*\(folder.lastPathComponent.suffix(8))/" }
}
