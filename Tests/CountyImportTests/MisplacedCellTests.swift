import CountyImport
import Domain
import Findings
import Testing

/// Figures that do not stand where their header is, or not in the table they seem to be in.
@Suite("Misplaced cells")
struct MisplacedCellTests {
    static let header = "县市区,线下培训团队累计,线上培训累计,备注\n"

    @Test(
        "A number in the column of remarks that a comma has pushed there",
        arguments: ["宛城区,5,1,101,", "宛城区,5,1,101", "宛城区,,5,612,", "宛城区,1,5,612,"]
    )
    func pushedIntoNote(row: String) {
        let reading = Nanyang.read(Self.header + row + "\n卧龙区,6,701,\n")
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.code == .extraCell && $0.severity == .error && $0.place.cell == "D2" })
    }

    @Test("Numbers in remarks that stand where they should", arguments: ["0", "12", "2023", "含141个"])
    func numberInNote(note: String) {
        let reading = Nanyang.read(Self.header + "宛城区,5,612,\(note)\n卧龙区,6,701,\n")
        #expect(reading.decision == .accept)
        #expect(reading.rows.first?.values["note"] == note)
    }

    @Test("Two figures in each other's columns")
    func swapped() {
        let reading = Nanyang.read(Self.header + "宛城区,612,5,\n卧龙区,6,701,\n")
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.code == .columnsMisplaced && $0.message.contains("B、C") })
    }

    @Test("A second table for another month needs a word")
    func otherMonth() {
        let tables = "2023年6月\n\(Self.header)宛城区,5,612,\n\n2023年5月\n\(Self.header)镇平县,4,300,\n"
        let reading = Nanyang.read(tables, period: nil)
        #expect(reading.decision == .refuse)
        #expect(reading.findings.contains { $0.code == .periodContradictory })
        let same = Nanyang.read(tables.replacing("5月", with: "6月"), period: nil)
        #expect(same.rows.map(\.name) == ["宛城区", "镇平县"])
    }

    @Test("A second table with other columns is not read by the first header")
    func otherColumns() {
        let reading = Nanyang.read(
            "\(Self.header)宛城区,5,612,\n\n县市区,线上培训累计,线下培训团队累计,备注\n镇平县,3,4,\n"
        )
        #expect(reading.rows.map(\.name) == ["宛城区"])
        #expect(reading.findings.contains { $0.code == .secondTable && $0.place.row == 4 })
    }

    @Test("Names with province and city, index rows of every kind, further delimiters")
    func goodOnes() {
        let table = "\(Self.header)甲,1,2,乙\n河南省南阳市宛城区,5,612,\n卧龙区,6,701,\n"
        for delimiter in [",", "、", "\u{3000}"] {
            let reading = Nanyang.read(table.replacing(",", with: delimiter))
            #expect(reading.rows.map(\.name) == ["宛城区", "卧龙区"], "\(delimiter)")
            #expect(reading.findings.allSatisfy { $0.severity != .error })
        }
        #expect(Nanyang.read("\(Self.header)河北南阳市宛城区,5,612,\n卧龙区,6,701,\n").rows.count == 1)
    }
}
