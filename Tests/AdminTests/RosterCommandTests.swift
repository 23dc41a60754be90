import Foundation
import Testing

@Suite("Rosters and subsidies, from county files")
struct RosterCommandTests {
    private static let roster = """
        2023年村卫生室花名册,,,,
        序号,机构编码,村卫生室名称,县市区,产权性质
        1,W1,一室,甲县,公有
        2,W2,二室,甲县,个人
        3,W3,三室,乙区,公有
        4,W4,四室,丙县,公有

        """
    private static let payments = """
        机构编码,环节,日期,金额（元）
        W1,到账,2024年6月1日,"4,500.00"
        W2,到账,2024.6.1,4500.01
        W9,到账,2024-06-01,1
        W3,到账,六月,1

        """

    @Test("A new pack, a roster merged into it, its counts in the standing and a subsidy reckoned by it")
    func run() async throws {
        try await Office.with { office throws in
            try await office.admin("programme", "new", "zhoukou-2024").expectSuccess()
            try await office.admin("programme", "new", "zhoukou-2024").expectComplaint(73, "没有改动")
            try await office.admin("programme", "new", "周口").expectComplaint(64, "小写字母")
            try office.write(Self.roster, to: "roster.csv")
            let merge = [
                "programme", "roster", "zhoukou-2024", "roster.csv", "--kind", "village-clinic", "--from", "2024-01-01",
            ]
            let merged = try await office.admin(merge)
            #expect(merged.status == 3)
            #expect(merged.output.contains("新增3、变化0、相同0、停用0，退1行"))
            #expect(merged.errors.contains("没有单位“丙县”"))
            try office.write(Self.payments, to: "payments.csv")
            let subsidy = ["subsidy", "payments.csv", "--programme", "./zhoukou-2024", "--on", "2024-12-31"]
            try await office.admin(subsidy).expectComplaint(64, "--standard")
            let answer = try await office.admin(subsidy + ["--standard", "4500", "--format", "json"])
            #expect(answer.status == 3)
            let json = try answer.json
            let whole = try #require(json["whole"] as? [String: Any])
            #expect(whole["due"] as? String == "13500.00" && whole["received"] as? String == "9000.01")
            let flags = try #require(json["flags"] as? [[String: Any]])
            #expect(flags.compactMap { $0["kind"] as? String } == ["unknown", "more-than-due"])
            let table = try await office.admin(subsidy + ["--standard", "4500"])
            for words in ["示例标准", "乙区未到账1个：三室", "请核实：二室，0.01元，到账多于应补"] { #expect(table.output.contains(words)) }
            let nobody = [
                "subsidy", "payments.csv", "--programme", "nanyang-2023", "--on", "2023-12-31", "--standard", "1",
            ]
            try await office.admin(nobody).expectComplaint(1, "花名册")
        }
    }
}
