import Foundation
import LocalPostgres
import Testing

@Suite("Who runs the cluster and who may use it")
struct UserTests {
    @Test("Never root; at home where the server's user can enter")
    func user() throws {
        try ScratchHome.with { home in
            try home.local.start()
            let cluster = try home.local.cluster
            #expect(cluster.user != "root")
            #expect(cluster.isAtHome)
            #expect(cluster.data.hasSuffix("/.taizhang/postgres"))
            #expect(cluster.socketFolder.utf8.count < 60)
            let process = try #require(cluster.process)
            #expect(try run("/usr/bin/ps", "-o", "user=", "-p", "\(process)") == cluster.user)
        }
    }

    @Test("Below a folder only root may enter the data goes elsewhere, and the status says so", .enabled(if: isRoot))
    func rootOnly() throws {
        try ScratchHome.with(below: "/root", mode: 0o700) { home in
            try home.local.start()
            let cluster = try home.local.cluster
            #expect(!cluster.isAtHome)
            #expect(cluster.data.hasPrefix("/var/lib/taizhang/"))
            #expect(try home.local.psql("select current_user") == "taizhang")
            // Where the data is does not change when the folder's mode does.
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home.folder.path)
            #expect(try home.local.cluster == cluster)
        }
    }

    @Test("Another user of the machine is turned away", .enabled(if: isRoot))
    func strangers() throws {
        try ScratchHome.with { home in
            let conninfo = try home.local.start()
            let refused = try run(
                "/usr/bin/setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                "/usr/bin/psql",
                "-XAtd",
                conninfo,
                "-c",
                "select 1"
            )
            #expect(refused.contains("authentication failed"))
            let asPostgres = conninfo.replacingOccurrences(of: "user=taizhang", with: "user=postgres")
            #expect(try run("/usr/bin/psql", "-XAtd", asPostgres, "-c", "select 1").contains("failed"))
        }
    }

    @Test("A socket folder that somebody else has made is not used", .enabled(if: isRoot))
    func foreignSocketFolder() throws {
        try ScratchHome.with { home in
            let folder = try home.local.cluster.socketFolder
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            #expect(chown(folder, 65_534, 65_534) == 0)
            let error = #expect(throws: LocalPostgresError.self) { try home.local.start() }
            #expect(error?.code == .foreignSocketFolder)
            #expect(error?.isDenied == true)
            try FileManager.default.removeItem(atPath: folder)
        }
    }

    @Test("Many threads at once look their users up, and each finds its own", .enabled(if: isRoot))
    func manyThreads() throws {
        try ScratchHome.with { first in
            try ScratchHome.with { second in
                let homes = [(first, "postgres"), (second, "nobody")]
                for (home, user) in homes {
                    let data = home.home + "/postgres"
                    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
                    _ = try run("/usr/bin/chown", user, data)
                }
                DispatchQueue.concurrentPerform(iterations: 4_000) { turn in
                    let (home, user) = homes[turn % 2]
                    #expect((try? home.local.cluster)?.user == user)
                }
            }
        }
    }

    @Test("Where nothing may be written, that is said")
    func unwritable() throws {
        let error = #expect(throws: LocalPostgresError.self) { try LocalPostgres(home: "/proc/taizhang").start() }
        #expect(error?.code == .fileTrouble)
        #expect(error?.explanation.contains("/proc") == true)
    }

    private static var isRoot: Bool { geteuid() == 0 }
}
