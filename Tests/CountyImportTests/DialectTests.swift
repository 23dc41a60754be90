import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("Delimiters, quotes and line ends")
struct DialectTests {
    static let table = "2023年6月\n县市区,线下培训团队累计,线上培训累计,备注\n宛城区,5,612,\n卧龙区,6,701,已核实\n"

    @Test("Every delimiter", arguments: [",", "\t", ";", "，"])
    func delimiters(delimiter: String) {
        let reading = Nanyang.read(Self.table.replacing(",", with: delimiter), period: nil)
        #expect(reading.delimiter == delimiter)
        #expect(reading.decision == .accept)
        #expect(figures(reading) == [[5, 612], [6, 701]])
        #expect(reading.findings.contains { $0.code == .fullWidthDelimiter } == (delimiter == "，"))
    }

    @Test(
        "Full-width commas cut although remarks hold other marks",
        arguments: ["已核实,无误", "已核实;无误", "已核实\t无误", "甲,乙;丙\t丁", "甲,乙,丙"]
    )
    func fullWidthAmongOthers(remark: String) {
        let text = "2023年6月\n县市区，线下培训团队累计，线上培训累计，备注\n宛城区，5，612，\(remark)\n卧龙区，6，701，\(remark)\n"
        let reading = Nanyang.read(text, period: nil)
        #expect(reading.delimiter == "，")
        #expect(figures(reading) == [[5, 612], [6, 701]])
        #expect(reading.rows.map { $0.values["note"] } == [remark, remark])
    }

    @Test("Full-width commas in sentences cut nothing")
    func sentences() {
        let table = Self.table.replacing("612,", with: "612,好，很好，已核实").replacing("已核实\n", with: "甲，乙，丙\n")
        let reading = Nanyang.read(table, period: nil)
        #expect(reading.delimiter == ",")
        #expect(figures(reading) == [[5, 612], [6, 701]])
    }

    @Test("Every line end, also mixed", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) {
        let reading = Nanyang.read(Self.table.replacing("\n", with: end), period: nil)
        #expect(figures(reading) == [[5, 612], [6, 701]])
        #expect(reading.rows.map(\.line) == [3, 4])
        let mixed = Nanyang.read(Self.table.replacing("个\n", with: "个\r").replacing("612,\n", with: "612,\r\n"))
        #expect(figures(mixed) == [[5, 612], [6, 701]])
    }

    @Test("A line break in a quoted cell parts row and line")
    func rowsAndLines() {
        let text = "县市区,\"线下培训\n团队累计\",线上培训累计,备注\n宛城区,5,612,\"一、\n二\"\n卧龙区,x,701,\n"
        let reading = Nanyang.read(text)
        #expect(reading.rows.map(\.row) == [2, 3])
        #expect(reading.rows.map(\.line) == [3, 5])
        let error = reading.findings.first { $0.severity == .error }
        #expect(error?.place.row == 3 && error?.place.line == 5 && error?.place.columnLetter == "B")
        #expect(reading.rows.first?.values["note"] == "一、\n二")
    }

    @Test("A number that a line break cut in two is not read", arguments: ["12", "1,2", "万", "2个", "人", " 3 "])
    func brokenNumber(end: String) {
        let reading = Nanyang.read("县市区,线下培训团队累计,线上培训累计\n宛城区,5,6\n\(end)\n卧龙区,6,701\n")
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.severity == .error && ($0.place.row == 3 || $0.place.row == 2) })
    }

    @Test(
        "Rows numbered in advance and lines of text break nothing",
        arguments: ["3,,,", "1.本表按月填报", "2023年6月30日", "完"]
    )
    func noBrokenNumber(line: String) {
        let reading = Nanyang.read("序号,县市区,线下培训团队累计,线上培训累计\n1,宛城区,5,6\n2,卧龙区,6,701\n\(line)\n")
        #expect(reading.decision == .accept)
        #expect(figures(reading) == [[5, 6], [6, 701]])
    }

    @Test("Commas and doubled quotes stay inside a quoted remark")
    func quotedRemark() {
        let reading = Nanyang.read("县市区,线上培训累计,备注\n宛城区,612,\"含\"\"甲\"\",乙\"\n")
        #expect(reading.rows.first?.values["note"] == "含\"甲\",乙")
    }

    @Test("A quote that is never closed refuses its row and no other")
    func unclosedQuote() {
        let reading = Nanyang.read("县市区,线下培训团队累计,线上培训累计\n宛城区,5,612\n卧龙区,\"6,701\n镇平县,4,598\n")
        #expect(reading.decision == .partial)
        #expect(reading.rows.map(\.name) == ["宛城区", "镇平县"])
        #expect(reading.findings.contains { $0.code == .unclosedQuote && $0.place.row == 3 })
    }

    @Test("A number with an unquoted thousands comma shifts its row, which is not read")
    func shiftedRow() {
        let reading = Nanyang.read("县市区,线下培训团队累计,线上培训累计\n宛城区,5,1,126\n卧龙区,6,701\n")
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.code == .extraCell && $0.severity == .error && $0.place.row == 2 })
    }

    @Test("A row that is too short is not read")
    func shortRow() {
        let reading = Nanyang.read("县市区,线下培训团队累计,线上培训累计\n宛城区,5\n卧龙区,6,701\n")
        #expect(reading.rows.map(\.name) == ["卧龙区"])
        #expect(reading.findings.contains { $0.code == .cellsMissing && $0.place.row == 2 })
    }

    private func figures(_ reading: CountyReading) -> [[Int?]] {
        reading.rows.map { $0.figures.map { $0.reading.number?.wholeNumber } }
    }
}
