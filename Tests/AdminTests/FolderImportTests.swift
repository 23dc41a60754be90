import Foundation
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
            #expect(answer.errors.contains("还有15个单位未报：宛城区、卧龙区、西峡县"), "\(answer.errors)")
        }
    }
}
