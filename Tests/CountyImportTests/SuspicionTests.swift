import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("What nobody should believe")
struct SuspicionTests {
    private static let head =
        "2023年6月\n县市区,线下培训家庭医生团队（个）,,线上培训基层卫生技术人员（名）,,备注\n"
        + ",年度目标,累计完成,年度目标,累计完成,\n"

    @Test("A row that lost a cell is refused whole, not read one column to the left")
    func shiftedRow() {
        let reading = Nanyang.read(Self.head + "宛城区,8,5,1101,612,\n镇平县,4,1199,598,说明\n")
        #expect(reading.rows.map(\.name) == ["宛城区"])
        #expect(reading.decision == .partial)
        #expect(reading.findings.contains { $0.severity == .error && $0.place.row == 5 })
    }

    @Test("Columns under each other's headings are refused")
    func swappedColumns() {
        let reading = Nanyang.read(Self.head + "宛城区,1101,612,8,5,\n卧龙区,1265,701,9,6,\n")
        #expect(reading.rows.allSatisfy { $0.figures.isEmpty })
        #expect(reading.findings.count { $0.code == .columnsMisplaced } == 2)
    }

    @Test("Far more than the target is an error, a little more a warning")
    func farAboveTarget() {
        let reading = Nanyang.read("2023年6月\n县市区,线下培训团队累计(个),线上培训累计(名)\n宛城区,612,500\n官庄工区,3,160\n")
        #expect(reading.findings.filter { $0.code == .farAboveTarget }.map(\.place.cell) == ["B3"])
        #expect(reading.findings.filter { $0.code == .overCompletion }.map(\.place.cell) == ["B4", "C4"])
        #expect(reading.rows.first?.figures.map(\.measure) == [MeasureID("staff.trained_online")])
    }

    @Test("A heading in hundreds or thousands is not read as single ones", arguments: ["百名", "万人", "千"])
    func magnitudes(unit: String) {
        let reading = Nanyang.read("2023年6月\n县市区,线下培训团队累计(个),线上培训累计(\(unit))\n宛城区,5,6\n")
        #expect(reading.findings.contains { $0.code == .columnUnitDiffers })
        #expect(reading.rows.first?.figures.map(\.measure) == [MeasureID("teams.trained")])
    }
}
