import Foundation
import Testing

@Suite("Figures against other files")
struct AnomalyImportTests {
    private static let header = "县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室,村卫生室总数,公有产权数\n"

    private func codes(_ answer: Answer) throws -> [[String]] {
        try #require(try answer.json["files"] as? [[String: Any]]).map { file in
            try #require(file["findings"] as? [[String: Any]]).compactMap { $0["code"] as? String }
        }
    }

    @Test("Two counties that send the same numbers, in one run and in two")
    func twins() async throws {
        try await Office.with { office throws in
            let title = "2023年6月\n\(Self.header)"
            let names = try [
                ("a", "宛城区,5,612,301,663,541"), ("b", "卧龙区,5,612,301,660,541"), ("c", "镇平县,4,612,301,414,341"),
            ]
            .map { name, row in try office.write("\(title)\(row)\n", to: "\(name).csv") }
            let fixed = ["--programme", "nanyang-2023", "--yes", "--format", "json"]
            let first = try await office.admin(["import", names[0], names[1]] + fixed).expectSuccess()
            #expect(try codes(first).map { $0.contains("identical-figures") } == [false, true])
            let second = try await office.admin(["import", names[2]] + fixed).expectSuccess()
            #expect(try codes(second).map { $0.contains("identical-figures") } == [false])
            let corrected = try office.write("\(title)宛城区,5,613,301,663,542\n", to: "d.csv")
            #expect(try codes(try await office.admin(["import", corrected] + fixed)) == [[]])
        }
    }

    @Test("The same bytes for two months are refused; a pack may let them stand with a warning, or in silence")
    func sameBytes() async throws {
        try await Office.with { office throws in
            let file = try office.write("\(Self.header)宛城区,5,612,301,663,541\n", to: "数据.csv")
            let import_ = ["import", file, "--form", "monthly", "--yes", "--format", "json"]
            try await office.admin(import_ + ["--programme", "nanyang-2023", "--period", "2023-05"]).expectSuccess()
            let june = ["--programme", "nanyang-2023", "--period", "2023-06"]
            let refused = try await office.admin(import_ + june)
            #expect(refused.status == 1)
            #expect(try codes(refused) == [["same-file-other-period"]])
            try await install("same-file-other-period: warning", office)
            let reason = ["--justify", "same-file-other-period=六月没有进展"]
            let warned = try await office.admin(import_ + june + reason).expectSuccess()
            #expect(try codes(warned) == [["same-file-other-period"]])
            #expect(try warned.file["state"] as? String == "stored")
            let shown = try await office.admin("submissions", "show", "2").expectSuccess()
            #expect(shown.output.contains("理由：六月没有进展"))
            try await install("same-file-other-period: off", office)
            let july = ["--programme", "nanyang-2023", "--period", "2023-07"]
            #expect(
                try codes(try await office.admin(import_ + july).expectSuccess()).joined().contains("value-unchanged")
            )
        }
    }

    @Test("--verbose says what is otherwise counted, and an error is named by its cell")
    func report() async throws {
        try await Office.with { office throws in
            let file = try office.write("2023年6月\n\(Self.header)宛城,5,612.5,301 ,663,541\n", to: "六月.csv")
            let fixed = ["import", file, "--programme", "nanyang-2023", "--dry-run"]
            let short = try await office.admin(fixed).output
            #expect(short.contains("错误1条"))
            #expect(short.contains("C3　线上培训基层卫生技术人员“612.5”：人数必须为整数"))
            #expect(short.contains("别名已对应1") && !short.contains("宛城→宛城区"))
            #expect(try await office.admin(fixed + ["--verbose"]).output.contains("宛城→宛城区"))
        }
    }

    /// Installs the built-in pack with checks of its own.
    private func install(_ checks: String, _ office: Office) async throws {
        let pack = try Programs.folder.appending(path: "taizhang_Programmes.resources/Packs/nanyang-2023")
        let folder = office.folder.appending(path: "方案-\(UUID().uuidString.prefix(8))")
        try FileManager.default.copyItem(at: pack, to: folder)
        try Data(checks.utf8).write(to: folder.appending(path: "checks.yaml"))
        try await office.admin("programme", "check", folder.path).expectSuccess()
        try await office.admin("programme", "install", folder.path).expectSuccess()
    }
}
