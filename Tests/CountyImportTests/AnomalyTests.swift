import CountyImport
import Domain
import Findings
import Programmes
import Quantities
import Testing

@Suite("Figures of one file that do not fit each other")
struct AnomalyTests {
    private static let head = "县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室,村卫生室总数,公有产权数\n"

    private func read(_ text: String, checks: String = "", bases: String? = nil, measures: String = "") throws
        -> CountyReading
    {
        var files = try BuiltInPacks.pack("nanyang-2023").files
        files["checks.yaml"] = checks
        files["bases.csv"] = bases ?? files["bases.csv"]
        files["programme.yaml"] = files["programme.yaml"]?.replacing("\nindicators:", with: "\(measures)\nindicators:")
        let pack = ProgrammePack(files: files).read()
        let programme = try #require(pack.programme, "\(pack.problems)")
        let options = ReadingOptions(programme: programme, period: Period("2023-06"))
        return CountyReader(options).read(CountyFile(name: "报表.csv", bytes: Array(text.utf8)))
    }

    private func cells(_ reading: CountyReading, _ code: FindingCode) -> [String?] {
        reading.findings.filter { $0.code == code }.map(\.place.cell)
    }

    @Test("A share above one is refused where the pack declares no part of a whole")
    func numerator() throws {
        var files = try BuiltInPacks.pack("nanyang-2023").files
        files["programme.yaml"] = files["programme.yaml"]?.replacing("    partOf: clinics.total\n", with: "")
        let programme = try #require(ProgrammePack(files: files).read().programme)
        let options = ReadingOptions(programme: programme, period: Period("2023-06"))
        let text = Self.head + "镇平县,4,598,207,414,420\n"
        let reading = CountyReader(options).read(CountyFile(name: "报表.csv", bytes: Array(text.utf8)))
        #expect(cells(reading, .numeratorExceedsDenominator) == ["F2"])
        #expect(reading.rows.first?.figures.contains { $0.measure.rawValue == "clinics.public" } == false)
    }

    @Test("A rate without its sign in the column of counts")
    func rateTyped() throws {
        let head = "县市区,线上培训年度目标,线上培训累计完成,线上培训完成率\n"
        let reading = try read(head + "宛城区,1101,75,75\n卧龙区,1265,701,55.4%\n")
        #expect(cells(reading, .rateTypedAsCount) == ["C2"])
        #expect(cells(reading, .statedRateDiffers) == [])
        #expect(reading.rows.map { $0.figures.count } == [0, 1])
        #expect(cells(try read(head + "宛城区,1101,75,6.81\n"), .rateTypedAsCount) == [])
    }

    @Test("People in ten thousands beside people")
    func unitMix() throws {
        let money = "县市区,已拨付补助金额（元）\n宛城区,2900000\n卧龙区,2970000\n镇平县,1860000\n内乡县,262.35\n"
        let reading = try read(money + "西峡县,1503000\n淅川县,2241000\n")
        #expect(cells(reading, .unitMix) == ["B5"])
        let above = try read("县市区,线上培训累计\n宛城区,6120000\n")
        #expect(cells(above, .unitMix) == ["B2"])
        #expect(cells(above, .farAboveTarget) == [])
    }

    @Test("Three measures exactly on target")
    func onTarget() throws {
        let reading = try read(Self.head + "西峡县,8,690,334,334,301\n宛城区,8,1101,300,663,540\n")
        #expect(reading.findings.filter { $0.code == .exactlyOnTarget }.map(\.place.row) == [2])
        #expect(reading.decision == .accept)
        let strict = try read(Self.head + "西峡县,8,690,334,334,301\n", checks: "exactly-on-target: error")
        #expect(strict.rows.isEmpty && strict.decision == .refuse)
        let off = try read(Self.head + "西峡县,8,690,334,334,301\n", checks: "exactly-on-target: off")
        #expect(off.findings.allSatisfy { $0.code != .exactlyOnTarget })
    }

    @Test("Two regions with three equal numbers, and a column filled down")
    func identical() throws {
        let twins = try read(Self.head + "官庄工区,1,131,,,55\n职教园区,1,131,,,55\n宛城区,5,612,300,663,540\n")
        let twin = try #require(twins.findings.first { $0.code == .identicalFigures })
        #expect(twin.place.cell == "B3" && twin.message.contains("第2行“官庄工区”"))
        let zones = "县市区,线下培训团队累计,线上培训累计\n"
        let filled = try read(zones + "宛城区,5,500\n卧龙区,6,500\n镇平县,4,500\n内乡县,3,500\n")
        #expect(cells(filled, .columnIdentical) == ["C2"])
        let same = try read(Self.head + "宛城区,5,612,300,663,540\n卧龙区,5,612,300,660,561\n")
        #expect(cells(same, .identicalFigures) == ["B3"])
    }

    @Test("Only round numbers, down a column or along a row")
    func round() throws {
        let head = "县市区,线下培训团队累计,线上培训累计\n"
        let column = try read(head + "宛城区,5,610\n卧龙区,6,700\n镇平县,4,590\n内乡县,3,1120\n西峡县,8,350\n")
        #expect(cells(column, .roundNumbers) == ["C2"])
        let row = try read(Self.head + "宛城区,5,600,300,663,500\n")
        #expect(cells(row, .roundNumbers) == ["C2"])
        // Two tens and a hundred happen by chance.
        #expect(cells(try read(Self.head + "唐河县,5,980,400,873,690\n"), .roundNumbers) == [])
    }

    @Test("Everybody has done everything: said once")
    func allComplete() throws {
        let head = "县市区,线下培训团队累计,线上培训累计,已落实补助村卫生室\n"
        let reading = try read(head + "宛城区,8,1101,663\n卧龙区,9,1265,660\n镇平县,8,1199,414\n")
        #expect(reading.findings.count { $0.code == .allComplete } == 1)
        #expect(reading.findings.allSatisfy { $0.code != .exactlyOnTarget })
        let one = try read(head + "宛城区,8,1100,663\n卧龙区,9,1265,660\n镇平县,8,1199,414\n")
        #expect(one.findings.allSatisfy { $0.code != .allComplete })
    }

    @Test("The ledger beside the system, with both rates")
    func system() throws {
        let reading = try read("县市区,线上培训累计完成,线上培训系统导出数\n宛城区,612,648\n卧龙区,701,701\n")
        let found = reading.findings.filter { $0.code == .systemDiffers }
        #expect(found.map(\.place.cell) == ["B2"])
        for words in ["612名", "648名", "差36名", "55.59％", "58.86％"] {
            #expect(found.first?.message.contains(words) == true, "\(words)")
        }
        #expect(reading.rows.first?.figures.map(\.reading) == [.number(Rational(612))])
        let tolerant = "system-differs: { tolerance: 40 }"
        let other = try read("县市区,线上培训累计完成,线上培训系统导出数\n宛城区,612,648\n", checks: tolerant)
        #expect(other.findings.allSatisfy { $0.code != .systemDiffers })
    }

    @Test("More people trained than on the register, more clinics subsidised than licensed")
    func limits() throws {
        let measures = """
              - { id: staff.registered, name: 在册基层卫生技术人员, unit: 名, accumulation: stock }
              - { id: clinics.licensed, name: 持证村卫生室, unit: 个, accumulation: stock, zones: within-host }

            """
        let checks = """
            exceeds-registered: { limits: [{ measure: staff.trained_online, base: staff.registered }] }
            exceeds-licensed: { limits: [{ measure: clinics.subsidised, base: clinics.licensed }] }
            """
        let bases = "region,clinics.total,staff.registered,clinics.licensed\n411302,663,600,290\n411303,660,,\n"
        let reading = try read(
            Self.head + "宛城区,5,612,300,663,540\n卧龙区,6,701,660,660,561\n",
            checks: checks,
            bases: bases,
            measures: measures
        )
        #expect(cells(reading, .exceedsRegistered) == ["C2"])
        #expect(cells(reading, .exceedsLicensed) == ["D2"])
        #expect(reading.rows.first?.figures.contains { $0.measure.rawValue == "clinics.subsidised" } == false)
        #expect(reading.rows.first?.figures.contains { $0.measure.rawValue == "staff.trained_online" } == true)
    }

    @Test("A relation of the pack is held against every row, with its own severity")
    func relation() throws {
        let rule = """
            rules:
              - id: public
                title: 公有产权不少于已补助的一半
                left: clinics.public * 2
                operator: greater-than-or-equal-to
                right: clinics.subsidised
                severity: error
            """
        let text = Self.head + "宛城区,5,612,300,663,140\n卧龙区,6,701,,660,261\n"
        let reading = try read(text, checks: rule)
        let found = reading.findings.filter { $0.code == .ruleViolated }
        #expect(found.map(\.place.cell) == ["F2"])
        #expect(found.first?.message.contains("左边280，右边300") == true)
        #expect(reading.rows.first?.figures.count == 4)
    }

    @Test("A cell that the pack only warns of is stored")
    func milder() throws {
        let text = Self.head + "卧龙区,6,701,672,660,561\n"
        #expect(try read(text).rows.first?.figures.count == 4)
        let milder = try read(text, checks: "exceeds-base: warning\nover-completion: off")
        #expect(milder.rows.first?.figures.count == 5)
        #expect(milder.decision == .accept)
        #expect(milder.findings.map(\.code) == [.exceedsBase])
    }

    @Test("The number of the month is read beside the total, and is not stored")
    func current() throws {
        let reading = try read("县市区,线上培训本月完成,线上培训累计完成\n宛城区,32,612\n")
        #expect(reading.rows.first?.figures.map(\.reading) == [.number(Rational(612))])
        #expect(reading.rows.first?.currents.map(\.reading) == [.number(Rational(32))])
        #expect(reading.rows.first?.currents.first?.cell.column == 2)
    }
}
