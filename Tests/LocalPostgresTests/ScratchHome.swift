import Foundation
import LocalPostgres
import ProgramTestKit

/// A folder for one test's cluster; stops the server and removes everything at the end.
struct ScratchHome {
    let folder: URL
    var home: String { folder.appending(path: ".taizhang").path }
    var local: LocalPostgres { LocalPostgres(home: home) }

    /// Hands over a folder of the given mode. With 755 every user may enter it, with 700 only its owner.
    static func with(
        below parent: String = NSTemporaryDirectory(),
        mode: Int = 0o755,
        _ body: (ScratchHome) throws -> Void
    ) throws {
        let folder = URL(filePath: parent).appending(path: "台账 $(x)\"'\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
        let home = ScratchHome(folder: folder)
        defer { home.remove() }
        try body(home)
    }

    private func remove() {
        _ = try? local.stop()
        if let cluster = try? local.cluster, !cluster.isAtHome {
            try? FileManager.default.removeItem(at: URL(filePath: cluster.data).deletingLastPathComponent())
        }
        try? FileManager.default.removeItem(at: folder)
    }
}

extension LocalPostgres {
    /// The facts, whatever the state.
    var cluster: Cluster {
        get throws {
            switch try status() {
            case .absent(let cluster), .stopped(let cluster), .running(let cluster): cluster
            }
        }
    }

    var isRunning: Bool {
        get throws { if case .running = try status() { true } else { false } }
    }

    /// What psql prints for a query.
    func psql(_ query: String) throws -> String {
        try run("/usr/bin/psql", "-XAtd", cluster.conninfo, "-c", query)
    }
}

/// Runs a program and returns its output without the last line end.
func run(_ executable: String, _ arguments: String...) throws -> String {
    try SpawnedProgram.run(executable, arguments).1.trimmingCharacters(in: .newlines)
}
