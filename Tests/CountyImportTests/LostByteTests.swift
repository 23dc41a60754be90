import CountyImport
import Domain
import Findings
import Testing

/// One byte is lost, and the rest of a name is shifted.
@Suite("Lost bytes")
struct LostByteTests {
    static let rows = ["县市区,培训家庭医生团队完成数（个）,线上培训累计（名）", "镇平县,5,9", "卧龙区,6,8"]

    @Test("Every byte that any name may lose is found, and never put back by itself")
    func names() throws {
        for name in ["镇平县", "官庄工区", "淅川县卫生健康委员会", "城乡一体化示范区"] {
            for lost in 0..<(name.count * 2) {
                let lines = [Self.rows[0], "\(name),5,9", Self.rows[2]]
                let reading = try read(lines, losing: lost, ofLine: 1)
                let finding = try #require(reading.findings.first { $0.code == .byteLost }, "\(name) \(lost)")
                #expect(finding.message.contains("“\(name)”") && finding.severity == .error)
                #expect(finding.place.cell == "A2")
                #expect(reading.rows.map(\.name) == ["卧龙区"])
            }
        }
    }

    @Test("A header that lost a byte is not read, and the clerk is told which it was")
    func headers() throws {
        // From 培 to the unit, whose bracket is nothing that anybody compares.
        let start = try TestEncoding.gb18030.bytes("县市区,").count
        for lost in start..<(start + 2 * "培训家庭医生团队完成数（".count) {
            let reading = try read(Self.rows, losing: lost, ofLine: 0)
            let finding = try #require(reading.findings.first { $0.code == .byteLost }, "\(lost)")
            #expect(finding.place.column == 2)
            #expect(finding.message.contains("“培训家庭医生团队完成数（个）”"))
            #expect(Set(reading.rows.flatMap(\.figures).map(\.cell.column)) == [3])
        }
    }

    @Test("A strange name is no lost byte")
    func stranger() throws {
        let reading = try read([Self.rows[0], "南阳新区,5,9", Self.rows[2]], losing: nil, ofLine: 1)
        #expect(reading.findings.contains { $0.code == .unknownRegion })
        #expect(!reading.findings.contains { $0.code == .byteLost })
    }

    private func read(_ lines: [String], losing lost: Int?, ofLine line: Int) throws -> CountyReading {
        var encoded = try lines.map { try TestEncoding.gb18030.bytes($0 + "\n") }
        if let lost { encoded[line].remove(at: lost) }
        return Nanyang.read(CountyFile(name: "月报.csv", bytes: encoded.flatMap(\.self)), period: "2023-06")
    }
}
