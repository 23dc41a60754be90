import Foundation
import Testing

@Suite("The monthly batch run that receives a folder first")
struct BatchImportTests {
    private static let month = [
        "month", "--programme", "nanyang-2023", "--period", "2023-06", "--output", "out", "--import", "in",
    ]

    /// An office with the month's report in the folder `in`.
    private func withFolder<Result>(_ body: (Office) async throws -> Result) async throws -> Result {
        try await Office.with { office throws in
            let folder = office.folder.appending(path: "in")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: try Programs.fixture(Office.caseOne),
                to: folder.appending(path: Office.caseOne)
            )
            return try await body(office)
        }
    }

    @Test("One command does what two do, says the same about each file, and a second run changes nothing")
    func sameAsTwoCommands() async throws {
        let one = try await withFolder { office throws in
            let answer = try await office.command("batch", Self.month).run().expectSuccess()
            #expect(try office.names(in: "out").count == Office.monthlyFiles)
            let again = try await office.command("batch", Self.month).run().expectSuccess()
            #expect(again.output.contains("以前已经收到"))
            #expect(again.output.contains("没有变化"))
            return answer.output
        }
        try await withFolder { office throws in
            let received = try await office.admin("import", "in", "--programme", "nanyang-2023", "--yes")
                .expectSuccess()
            let batch = try await office.command("batch", Array(Self.month.dropLast(2))).run().expectSuccess()
            #expect(one == received.output + batch.output)
        }
    }

    @Test("A file that is refused does not keep the month from being done, and the run ends with 3")
    func refusedFile() async throws {
        try await withFolder { office throws in
            try office.write("这不是报表\n", to: "in/别的.csv")
            let answer = try await office.command("batch", Self.month).run()
            #expect(answer.status == 3, "\(answer.errors)")
            #expect(answer.output.contains("✗ 别的.csv"), "\(answer.output)")
            #expect(answer.output.contains("已关账"))
            #expect(try office.names(in: "out").count == Office.monthlyFiles)
        }
    }

    @Test("A month that cannot be done is refused although its files were received")
    func otherMonth() async throws {
        try await withFolder { office throws in
            let may = Self.month.map { $0 == "2023-06" ? "2023-05" : $0 }
            let answer = try await office.command("batch", may).run()
            #expect(answer.status == 1)
            #expect(answer.output.contains("已入库"))
            #expect(answer.errors.contains("一份报表也没有收到"))
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "1\n")
        }
    }

    @Test("The day of receipt is recorded, and is refused when it has not come or nothing is received")
    func receivedOn() async throws {
        try await withFolder { office throws in
            try await office.command("batch", Self.month + ["--received-on", "2099-01-01"]).run()
                .expectComplaint(64, "2099-01-01")
            let alone = Array(Self.month.dropLast(2)) + ["--received-on", "2023-07-04"]
            try await office.command("batch", alone).run().expectComplaint(64, "--import")
            try await office.command("batch", Self.month + ["--received-on", "2023-07-04"]).run().expectSuccess()
            #expect(try await office.psql("select received_on from taizhang.submission").output == "2023-07-04\n")
        }
    }

    @Test("A folder that is not there, or has nothing in it, ends with 66")
    func folder() async throws {
        try await Office.with { office throws in
            try await office.command("batch", Self.month).run().expectComplaint(66, "没有这个文件或文件夹")
            try FileManager.default.createDirectory(
                at: office.folder.appending(path: "in"),
                withIntermediateDirectories: true
            )
            try await office.command("batch", Self.month).run().expectComplaint(66, "文件夹是空的")
        }
    }
}
