import Foundation
import Glibc
import Testing

@Suite("Output that cannot be written")
struct OutputTroubleTests {
    private static let isRoot = geteuid() == 0

    private func withFigures(_ body: (Office) async throws -> Void) async throws {
        try await Office.with { office throws in
            let file = try office.fixture(Office.caseOne)
            try await office.admin("import", file, "--programme", "nanyang-2023", "--yes").expectSuccess()
            try await body(office)
        }
    }

    private func report(to folder: String) -> [String] {
        ["report", "monthly-ranking"] + Office.june + ["--output", folder]
    }

    @Test("A file where the folder should be")
    func fileInTheWay() async throws {
        try await withFigures { office throws in
            try office.write("是我的", to: "out")
            try await office.admin(report(to: "out")).expectComplaint(73, "out")
            try await office.admin(report(to: "out/deeper")).expectComplaint(73, "out")
            let batch = try await office.batch("month", "--programme", "nanyang-2023", "--output", "out")
            batch.expectComplaint(73, "out")
            #expect(try office.bytes(of: "out") == Data("是我的".utf8))
        }
    }

    @Test("A folder where the workbook should be")
    func folderInTheWay() async throws {
        try await withFigures { office throws in
            try await office.admin(report(to: "out")).expectSuccess()
            let name = try #require(try office.names(in: "out").first)
            try FileManager.default.removeItem(at: office.folder.appending(path: "out/\(name)"))
            try FileManager.default.createDirectory(
                at: office.folder.appending(path: "out/\(name)"),
                withIntermediateDirectories: false
            )
            try await office.admin(report(to: "out")).expectComplaint(73)
            #expect(try office.names(in: "out") == [name])
        }
    }

    @Test("A folder that may not be written to", .enabled(if: !isRoot, "not run: root may write everywhere"))
    func readOnly() async throws {
        try await withFigures { office throws in
            let folder = office.folder.appending(path: "out")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
            try await office.admin(report(to: "out")).expectComplaint(73, "out")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
            #expect(try office.names(in: "out").isEmpty)
        }
    }

    @Test(
        "A full disk leaves what was there, and no half of a workbook",
        .enabled(if: isRoot, "not run: only root can mount a small disk"),
        arguments: [16, 40]
    )
    func fullDisk(_ kilobytes: Int) async throws {
        try await withFigures { office throws in
            try await office.command("/usr/bin/mkdir", ["disk"]).run().expectSuccess()
            let mount = ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", "disk"]
            let mounted = try await office.command("/usr/bin/mount", mount).run()
            guard mounted.status == 0 else {
                Issue.record("not run: \(mounted.errors)", severity: .warning)
                return
            }
            try office.write("旧的", to: "disk/旧.txt")
            let answer = try await office.admin(["report", "work-ledger"] + Office.june + ["--output", "disk"])
            let names = try office.names(in: "disk")
            try await office.command("/usr/bin/umount", ["disk"]).run().expectSuccess()
            answer.expectComplaint(74, "磁盘")
            #expect(names == ["旧.txt"])
        }
    }

    @Test("Results that cannot be printed do not look like success", arguments: ["json", "table"])
    func fullPipe(_ format: String) async throws {
        try await withFigures { office throws in
            var command = try office.command("admin", ["standing"] + Office.june + ["--format", format])
            command.outputPath = "/dev/full"
            let answer = try await command.run()
            #expect(answer.status == 74)
            #expect(answer.errors.contains("错误："))
        }
    }

    @Test("Help that cannot be printed does not look like success either")
    func fullPipeOfHelp() async throws {
        try await Office.withoutDatabase { office throws in
            var command = try office.command("admin", ["--help"])
            command.outputPath = "/dev/full"
            #expect(try await command.run().status == 74)
        }
    }
}
