import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("Headers and names as counties vary them")
struct HeaderVariantTests {
    static let head = "2023年6月,,,\n县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室\n"

    @Test("A row of units belongs to the header", arguments: [",个,名,个\n", "计量单位,（个）,（名）,（个）\n", "单位,支,人,—\n"])
    func unitRow(units: String) {
        let reading = Nanyang.read(Self.head + units + "宛城区,5,612,300\n", period: nil)
        #expect(reading.decision == .accept)
        #expect(reading.rows.first?.row == 4)
        #expect(reading.rows.first?.figures.compactMap(\.reading.number) == [5, 612, 300].map { Rational($0) })
    }

    @Test("A unit that does not fit keeps its column from being read")
    func unitThatDoesNotFit() {
        let reading = Nanyang.read(Self.head + ",个,万人,个\n宛城区,5,0.06,300\n", period: nil)
        #expect(reading.findings.contains { $0.code == .columnUnitDiffers && $0.severity == .error })
        #expect(reading.rows.first?.figures.map(\.measure.rawValue) == ["teams.trained", "clinics.subsidised"])
    }

    @Test("Three levels of header and a row of units below them")
    func threeLevels() {
        let levels = "序号,县市区,培训,,,村卫生室\n,,线下培训家庭医生团队,,线上培训,补助\n,,年度目标,累计完成,累计完成,已落实补助村卫生室数\n,,个,个,名,个\n"
        let reading = Nanyang.read(levels + "1,南阳市宛城区,8,5,612,300\n2,卧龙区,9,6,701,660\n,南阳市,17,11,1313,960\n")
        #expect(reading.rows.map(\.name) == ["宛城区", "卧龙区"])
        #expect(reading.rows.map(\.figures.count) == [3, 3])
        #expect(reading.rows.first?.targets == [MeasureID("teams.trained"): Rational(8)])
        #expect(!reading.findings.contains { $0.severity == .error })
    }

    @Test("The city's own name heads its total")
    func cityTotal() {
        let text = "县市区,线上培训累计(名)\n宛城区,612\n卧龙区,701\n南阳市,1314\n"
        let errors = Nanyang.read(text).findings.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.totalMismatch])
    }

    @Test("Parts of a row are left out and said", arguments: ["#示范区", "含：示范区", "（其中：示范区）", "－其中：示范区", "　其中示范区"])
    func parts(name: String) {
        let reading = Nanyang.read("县市区,线上培训累计(名)\n宛城区,612\n\(name),20\n合计,612\n")
        #expect(reading.rows.map(\.name) == ["宛城区"] && reading.decision == .accept)
        #expect(reading.findings.contains { $0.code == .ofWhichRow && $0.place.row == 3 })
    }

    @Test("A statutory form: number, authority, approval, the office that compiles it, and the year to date")
    func statutory() {
        let head = "表号：宛卫基01表,\n制定机关：南阳市卫生健康体育委员会,\n批准文号：宛统〔2023〕1号,\n综合机关名称：淅川县卫健委,\n2023年1—6月,\n"
        let lines = "指标名称,计量单位,代码,本年累计\n甲,乙,丙,1\n线下培训家庭医生团队,个,01,４\n线上培训基层卫生技术人员,人,02,\"1,126\"\n"
        let reading = Nanyang.read(head + lines, period: nil)
        #expect(reading.period?.id == "2023-06" && reading.decision == .accept)
        #expect(reading.rows.map(\.name) == ["淅川县"])
        #expect(reading.rows.first?.figures.compactMap(\.reading.number) == [4, 1126].map { Rational($0) })
    }
}
