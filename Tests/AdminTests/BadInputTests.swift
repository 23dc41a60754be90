import Foundation
import Testing

@Suite("Files that cannot be taken")
struct BadInputTests {
    private static let programme = ["--programme", "nanyang-2023", "--form", "monthly", "--period", "2023-06", "--yes"]

    private func expectNothingStored(_ office: Office) async throws {
        #expect(try await office.psql("select count(*) from taizhang.submission").output == "0\n")
    }

    @Test("A file that is not there", arguments: ["read", "import"])
    func missing(_ verb: String) async throws {
        try await Office.with { office throws in
            let options = verb == "read" ? Array(Self.programme.dropLast()) : Self.programme
            try await office.admin([verb, "没有.csv"] + options).expectComplaint(66, "没有.csv")
            try await expectNothingStored(office)
        }
    }

    @Test("A folder with nothing in it")
    func emptyFolder() async throws {
        try await Office.with { office throws in
            try FileManager.default.createDirectory(
                at: office.folder.appending(path: "空"),
                withIntermediateDirectories: false
            )
            try await office.admin(["import", "空"] + Self.programme).expectComplaint(66, "空")
            try await expectNothingStored(office)
        }
    }

    @Test("An empty file, blank lines, a picture, and other things that are no table", arguments: BadFile.all)
    func noTable(_ file: BadFile) async throws {
        try await Office.with { office throws in
            try Data(file.bytes).write(to: office.folder.appending(path: file.name))
            let arguments = ["import", file.name] + Self.programme
            let answer = try await office.admin(arguments)
            #expect(answer.status == 1)
            #expect(answer.output.contains("退回，没有入库"))
            #expect(answer.output.contains("→"), "the advice is missing: \(answer.output)")
            let json = try await office.admin(arguments + ["--format", "json"])
            #expect(json.status == 1)
            #expect(try json.file["decision"] as? String == "refuse")
            #expect(try json.file["state"] as? String == "refused")
            let findings = try #require(try json.file["findings"] as? [[String: Any]])
            #expect(findings.contains { $0["severity"] as? String == "error" })
            #expect(findings.allSatisfy { ($0["advice"] as? String)?.isEmpty == false })
            try await expectNothingStored(office)
        }
    }

    @Test("Of several files the good ones are stored, and the exit code says so")
    func several() async throws {
        try await Office.with { office throws in
            let good = try office.fixture(Office.caseOne)
            let bad = try office.write("", to: "空.csv")
            let programme = ["--programme", "nanyang-2023", "--yes"]
            let both = try await office.admin(["import", good, bad] + programme)
            #expect(both.status == 3)
            #expect(try await office.psql("select count(*) from taizhang.submission").output == "1\n")
            #expect(try await office.admin(["import", good, good] + programme).status == 0)
            #expect(try await office.admin(["import", bad, bad] + programme).status == 1)
        }
    }

    @Test("When one of several files is missing, none is touched")
    func oneMissing() async throws {
        try await Office.with { office throws in
            let good = try office.fixture(Office.caseOne)
            let answer = try await office.admin("import", good, "没有.csv", "--programme", "nanyang-2023", "--yes")
            answer.expectComplaint(66, "没有.csv")
            try await expectNothingStored(office)
        }
    }

    @Test("A number that is too large for any cell is a finding, not a failure")
    func hugeNumber() async throws {
        try await Office.with { office throws in
            let digits = String(repeating: "9", count: 400)
            let name = try office.write("县市区,线下培训家庭医生团队累计完成\n宛城区,\(digits)\n", to: "大.csv")
            let answer = try await office.admin(["import", name] + Self.programme)
            #expect(answer.status == 1, "\(answer.errors.prefix(400))")
            try await expectNothingStored(office)
        }
    }
}

/// Bytes that a county might send by mistake.
struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    static let all = [
        BadFile(name: "空.csv", bytes: []),
        BadFile(name: "空行.csv", bytes: Array("\r\n\r\n,,,\r\n".utf8)),
        BadFile(name: "照片.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0...255)),
        BadFile(name: "照片.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] + Array("JFIF".utf8) + [0, 1, 1, 0]),
        BadFile(name: "文件.pdf", bytes: Array("%PDF-1.4\n%\u{e2}\u{e3}\n1 0 obj\n".utf8)),
        BadFile(name: "零.csv", bytes: [UInt8](repeating: 0, count: 4096)),
        BadFile(name: "信.txt", bytes: Array("各位领导：\n报表下周再报。\n".utf8)),
        BadFile(
            name: "旧.xls",
            bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        ),
    ]
}
