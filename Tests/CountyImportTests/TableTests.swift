import CountyImport
import Domain
import Findings
import Quantities
import Testing

@Suite("Tables")
struct TableTests {
    static let header = "县市区,线下培训团队累计(个),线上培训累计(名),已落实补助村卫生室(个),行政村卫生室总数(个),公有产权数(个)\n"

    @Test("The order of columns and strange columns do no harm")
    func order() {
        let reading = Nanyang.read("公有产权数,行政村卫生室总数,县市区,经办人,线上培训累计,备注\n540,663,宛城区,张某,612,\"甲, 乙\"\n")
        #expect(reading.decision == .accept)
        let figures = reading.rows.first?.figures.map { "\($0.measure)=\($0.cell.text)@\($0.cell.column)" }
        #expect(figures == ["staff.trained_online=612@5", "clinics.total=663@2", "clinics.public=540@1"])
        #expect(reading.findings.contains { $0.code == .columnUnknown && $0.text == "经办人" })
        #expect(reading.findings.contains { $0.code == .columnMissing && $0.severity == .warning })
    }

    @Test("Two columns of one measure refuse the file")
    func columnTwice() {
        let reading = Nanyang.read("县市区,线上培训累计,线上培训累计数\n宛城区,612,613\n")
        #expect(reading.decision == .refuse)
        #expect(reading.findings.map(\.code) == [.columnTwice])
    }

    @Test("A file without a header, and one with nothing else")
    func headerAndRows() {
        let noHeader = Nanyang.read("宛城区,5,612\n卧龙区,6,701\n")
        #expect(noHeader.findings.map(\.code) == [.headerNotFound])
        #expect(noHeader.findings.first?.message.contains("没有找到") == true)
        #expect(Nanyang.read(Self.header).findings.map(\.code) == [.noDataRows])
    }

    @Test("Totals, subtotals, notes and repeated headers are no regions")
    func roles() {
        let rows = "全市,11,1313,960,1323,1101\n宛城区,5,612,300,663,540\n\n小计,5,612,300,663,540\n"
        let more = Self.header + "卧龙区,6,701,660,660,561\n注：截至6月底\n填表人：赵某,审核：,,,,\n"
        let reading = Nanyang.read(Self.header + rows + more)
        #expect(reading.rows.map(\.name) == ["宛城区", "卧龙区"])
        #expect(reading.decision == .accept)
        #expect(reading.findings.contains { $0.code == .headerRepeated })
        #expect(reading.filler == "赵某")
    }

    @Test("A wrong total refuses no figure")
    func wrongTotal() {
        let reading = Nanyang.read(
            Self.header + "宛城区,5,612,300,663,540\n卧龙区,6,701,660,660,561\n合计,12,1313,960,1323,1101\n"
        )
        #expect(reading.decision == .partial)
        #expect(reading.rows.flatMap(\.figures).count == 10)
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(errors.map(\.code) == [.totalMismatch] && errors.first?.place.cell == "B4")
    }

    @Test("A total over a cell that cannot be read is not judged")
    func uncheckedTotal() {
        let reading = Nanyang.read(
            Self.header + "宛城区,x,612,300,663,540\n卧龙区,6,701,660,660,561\n合计,11,1313,960,1323,1101\n"
        )
        #expect(!reading.findings.contains { $0.code == .totalMismatch })
        #expect(reading.findings.contains { $0.code == .totalNotChecked })
    }

    @Test("The same row twice counts once; two different rows count not at all")
    func duplicates() {
        let row = "宛城区,5,612,300,663,540\n"
        let same = Nanyang.read(Self.header + row + row)
        #expect(same.decision == .accept && same.rows.count == 1)
        #expect(same.findings.contains { $0.code == .rowRepeated && $0.place.row == 3 })
        let other = Nanyang.read(Self.header + row + "宛城,6,612,300,663,540\n卧龙区,6,701,660,660,561\n")
        #expect(other.rows.map(\.name) == ["卧龙区"])
        #expect(other.findings.filter { $0.code == .duplicateRegion }.map(\.place.row) == [2, 3])
    }

    @Test("An unknown region is refused and never guessed")
    func unknownRegion() {
        let reading = Nanyang.read(Self.header + "宛成区,5,612,300,663,540\n,6,701,660,660,561\n镇平县,4,598,207,414,332\n")
        #expect(reading.rows.map(\.name) == ["镇平县"])
        let codes = reading.findings.filter { $0.severity == .error }.map(\.code)
        #expect(codes == [.unknownRegion, .regionMissing])
        #expect(reading.findings.first?.message.contains("宛城区") == true)
    }

    @Test("What is refused follows the choice of the caller")
    func refusal() {
        let text = Self.header + "宛城区,x,612,300,663,540\n卧龙区,6,701,660,660,561\n"
        #expect(Nanyang.read(text).rows.map(\.figures.count) == [4, 5])
        #expect(Nanyang.read(text, refusal: .row).rows.map(\.name) == ["卧龙区"])
        let file = Nanyang.read(text, refusal: .file)
        #expect(file.decision == .refuse && file.rows.isEmpty)
        #expect(Nanyang.read(Self.header + "宛城区,x,x,x,x,x\n").decision == .refuse)
    }

    @Test("A dash is right only where there is no task")
    func dashes() {
        let reading = Nanyang.read(Self.header + "高新区,1,80,—,/,-\n宛城区,5,612,—,663,540\n")
        let nulls = reading.rows.first?.figures.filter { $0.reading == .noSuchTask }.map(\.measure.rawValue)
        #expect(nulls == ["clinics.subsidised", "clinics.total", "clinics.public"])
        #expect(reading.findings.contains { $0.code == .requiredMissing && $0.place.cell == "D3" })
    }

    @Test("A zone that the total adds once more is refused")
    func zoneInTotal() {
        let text = "县市区,已落实补助村卫生室(个)\n宛城区,300\n示范区,100\n合计,400\n"
        let reading = Nanyang.read(text)
        #expect(reading.rows.map(\.name) == ["宛城区"])
        #expect(reading.findings.contains { $0.code == .zoneDoubleCount && $0.place.row == 3 })
        let apart = Nanyang.read(text.replacing("400", with: "300"))
        #expect(apart.rows.last?.reference == [MeasureID("clinics.subsidised"): Rational(100)])
        #expect(apart.findings.contains { $0.code == .noSuchTaskValue && $0.severity == .warning })
    }

    @Test("A mobile number never leaves the margin unmasked")
    func contact() {
        let reading = Nanyang.read("县市区,线上培训累计,备注\n宛城区,612,找赵某13800000000\n联系人：赵某 13800000000,,\n")
        #expect(reading.contact == "138****0000")
        #expect(reading.rows.first?.values["note"] == "找赵某138****0000")
        #expect(!reading.findings.contains { $0.message.contains("13800000000") })
    }

    @Test("An of-which row is left out, and said so; numbering before a name is not part of it")
    func ofWhich() {
        let reading = Nanyang.read(
            Self.header + "1.宛城区,5,612,300,663,540\n其中：示范区,1,318,,144,120\n（2）卧龙区,6,701,660,660,561\n"
        )
        #expect(reading.rows.map(\.name) == ["宛城区", "卧龙区"])
        #expect(reading.findings.contains { $0.code == .ofWhichRow && $0.place.row == 3 })
    }

    @Test("A missing column leaves its measure unreported, and is said")
    func missingColumn() {
        let reading = Nanyang.read("县市区,线上培训累计\n宛城区,612\n")
        #expect(reading.decision == .accept)
        #expect(reading.findings.first { $0.code == .columnMissing }?.message.contains("村卫生室总数") == true)
    }
}
