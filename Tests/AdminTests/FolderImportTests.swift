import Foundation
import Glibc
import Testing

@Suite("A folder that is received at once")
struct FolderImportTests {
    @Test("At the end stands who is late and who is still missing, and one bad file stops nobody")
    func summary() async throws {
        try await Office.with { office in
            let folder = office.folder.appending(path: "in")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for (name, row) in [("a.csv", "镇平县,3,601"), ("b.csv", "内乡县,2,500"), ("c.csv", "方城县,约3,x")] {
                try office.write("2023年6月月报,,\n县市区,线下培训团队累计,线上培训累计\n\(row)\n", to: "in/\(name)")
            }
            try office.write("不是表格", to: "in/d.csv")
            let options = ["--programme", "nanyang-2023", "--form", "monthly", "--received-on", "2023-07-09", "--yes"]
            let answer = try await office.admin(["import", "in"] + options)
            #expect(answer.status == 3, "\(answer.errors)")
            #expect(answer.errors.contains("共4份：2份全部收下，0份部分收下，2份退回。"), "\(answer.errors)")
            #expect(answer.errors.contains("迟报4天：镇平县、内乡县。"), "\(answer.errors)")
            #expect(answer.errors.contains("还有15个单位未报，已过期限4天：宛城区、卧龙区、西峡县"), "\(answer.errors)")
        }
    }

    /// A month's files, one a county, in the folder `in`.
    private func fill(_ office: Office, _ rows: [(name: String, row: String)]) throws {
        let folder = office.folder.appending(path: "in")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, row) in rows {
            try office.write("2023年6月月报,,\n县市区,线下培训团队累计,线上培训累计\n\(row)\n", to: "in/\(name)")
        }
    }

    private static let options = ["--programme", "nanyang-2023", "--form", "monthly", "--received-on", "2023-07-03"]

    @Test("What is no report is skipped with its reason, and every file has one line")
    func lines() async throws {
        try await Office.with { office in
            try fill(office, [("镇平县.csv", "镇平县,3,601"), ("内乡县.csv", "内乡县,约2,500"), (".隐藏.csv", "方城县,3,601")])
            for name in ["~$镇平县.xlsx", "通知.docx", "照片.JPG", "空.csv"] { try office.write("", to: "in/\(name)") }
            try Data([0, 1, 2, 0xFF, 0xFE, 0]).write(to: office.folder.appending(path: "in/坏.csv"))
            let sub = office.folder.appending(path: "in/旧/")
            try FileManager.default.createDirectory(at: sub, withIntermediateDirectories: true)
            let answer = try await office.admin(["import", "in", "--yes"] + Self.options)
            #expect(answer.status == 3)
            for name in [".隐藏.csv", "~$镇平县.xlsx", "通知.docx", "照片.JPG", "旧"] {
                #expect(answer.errors.contains("跳过“\(name)”："), "\(answer.errors)")
            }
            #expect(answer.errors.contains("第4/4份：镇平县.csv"), "\(answer.errors)")
            let lines = answer.output.split(separator: "\n").map(String.init)
            #expect(lines.contains("✓ 镇平县.csv　镇平县　回执2号　新增2，变更0，不变0，撤回0　提醒1"), "\(answer.output)")
            #expect(lines.contains { $0.hasPrefix("△ 内乡县.csv　内乡县　回执1号　新增1，") && $0.contains("错误1") })
            #expect(lines.contains { $0.hasPrefix("✗ 空.csv　") && $0.contains("退回") })
            #expect(lines.contains { $0.hasPrefix("✗ 坏.csv　") })
            #expect(answer.errors.contains("共4份：1份全部收下，1份部分收下，2份退回，跳过5个。"), "\(answer.errors)")
        }
    }

    @Test("A file that cannot be opened is refused, and the others are stored")
    func unopened() async throws {
        try await Office.with { office in
            try fill(office, [("a.csv", "镇平县,3,601"), ("c.csv", "内乡县,2,500")])
            // Sparse, and larger than any report may be; permissions mean nothing to an administrator.
            let large = try office.write("", to: "in/b.csv")
            #expect(truncate(office.folder.appending(path: large).path, 100 << 20) == 0)
            let arguments = ["import", "in", "--yes", "--format", "json"] + Self.options
            let answer = try await office.admin(arguments)
            #expect(answer.status == 3, "\(answer.errors)")
            let files = try #require(try answer.json["files"] as? [[String: Any]])
            #expect(files.map { $0["state"] as? String } == ["stored", "refused", "stored"])
            #expect(files[1]["sha256"] is NSNull)
            let codes = (files[1]["findings"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
            #expect(codes == ["file-not-opened"])
            let summary = try #require(try answer.json["summary"] as? [String: Any])
            #expect(summary["stored"] as? Int == 2)
            #expect(((summary["reports"] as? [[String: Any]])?.first?["missing"] as? [String])?.count == 15)
        }
    }

    @Test("A dry run says what would change, from what to what, and who would still be missing")
    func dryRun() async throws {
        try await Office.with { office in
            try fill(office, [("a.csv", "镇平县,3,601"), ("b.csv", "内乡县,2,500")])
            try await office.admin(["import", "in", "--yes"] + Self.options).expectSuccess()
            try fill(office, [("a.csv", "镇平县,4,601"), ("b.csv", "内乡县,,500"), ("c.csv", "方城县,2,333")])
            let answer = try await office.admin(["import", "in", "--dry-run"] + Self.options)
            #expect(answer.output.contains("✓ a.csv　镇平县　试算　新增0，变更1，不变1，撤回0"), "\(answer.output)")
            #expect(answer.output.contains("✓ c.csv　方城县　试算　新增2，变更0，不变0，撤回0"), "\(answer.output)")
            let changed = answer.output.split(separator: "\n").first { $0.contains("→ 4") }
            #expect(changed?.split(separator: " ").map(String.init) == ["镇平县", "线下培训家庭医生团队", "3", "→", "4"])
            #expect(answer.output.contains("→ 撤回"), "\(answer.output)")
            #expect(answer.errors.contains("还有14个单位未报，期限2023-07-05"), "\(answer.errors)")
            let count = try await office.psql("select count(*) from taizhang.submission")
            #expect(count.output == "2\n", "nothing is stored")
            let json = try await office.admin(["import", "in/a.csv", "--dry-run", "--format", "json"] + Self.options)
            let differences = try #require(try json.file["differences"] as? [[String: Any]])
            #expect(differences.count == 1)
            #expect(differences[0]["region"] as? String == "镇平县")
            #expect(differences[0]["old"] as? Int == 3)
            #expect(differences[0]["new"] as? Int == 4)
        }
    }
}
