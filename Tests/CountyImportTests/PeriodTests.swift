import CountyImport
import Domain
import Findings
import Testing

@Suite("Periods")
struct PeriodTests {
    static let table = "县市区,线上培训累计(名)\n宛城区,612\n"

    @Test(
        "A title names the period in many ways",
        arguments: [
            ("2023年6月进展情况表", "2023-06-30"), ("２０２３年进展情况（截至６月底）", "2023-06-30"), ("2023年1—6月", "2023-06-30"),
            ("2023年统计表（6月）", "2023-06-30"), ("2023.6", "2023-06-30"), ("截至2023.6.30", "2023-06-30"),
            ("2023年上半年", "2023-06-30"), ("二〇二三年六月", "2023-06-30"), ("截至2023年6月25日", "2023-06-25"),
            ("统计时间：2023年1月1日至2023年6月30日", "2023-06-30"), ("报告期：2023-06", "2023-06-30"),
            ("6月份进度", "2023-06-30"), ("填报日期：2023年6月30日", "2023-06-30"),
        ]
    )
    func titles(title: String, asOf: String) {
        let reading = Nanyang.read(title + ",\n" + Self.table, period: nil)
        #expect(reading.period?.id == "2023-06")
        #expect(reading.asOf?.description == asOf)
        #expect(reading.decision == .accept)
    }

    @Test(
        "The file name is asked when the titles say nothing",
        arguments: ["宛城区2023年6月.csv", "202306.csv", "月报2023-06.csv"]
    )
    func fileName(name: String) {
        #expect(Nanyang.read(Self.table, name: name, period: nil).period?.id == "2023-06")
    }

    @Test(
        "Nothing to go by, or only a fill date in between, asks for the period",
        arguments: ["", "填报日期：2023年7月3日,\n", "有效期至：2023年12月,\n", "2023.1,\n", "2023年进展情况,\n"]
    )
    func missing(title: String) {
        let reading = Nanyang.read(title + Self.table, period: nil)
        #expect(reading.decision == .refuse && reading.rows.isEmpty)
        #expect(reading.findings.map(\.code).contains(.periodMissing))
        #expect(reading.confirm.first?.contains("--period") == true)
    }

    @Test("Contradictions wait for a person")
    func contradictions() {
        let titles = Nanyang.read("2023年5月,\n截至6月底,\n" + Self.table, period: nil)
        let name = Nanyang.read("2023年5月,\n" + Self.table, name: "2023年6月.csv", period: nil)
        for reading in [titles, name] {
            #expect(reading.decision == .refuse)
            #expect(errors(reading) == [.periodContradictory])
            #expect(
                reading.confirm.first?.contains("2023-05") == true && reading.confirm.first?.contains("2023-06") == true
            )
        }
    }

    @Test("The period that was asked for counts; a title that says otherwise is pointed out")
    func override() {
        let reading = Nanyang.read("2023年5月,\n" + Self.table, period: "2023-06")
        #expect(reading.period?.id == "2023-06" && reading.decision == .accept)
        #expect(reading.findings.contains { $0.code == .periodOverridden && $0.severity == .warning })
    }

    @Test("Another year and another kind of period are refused")
    func outside() {
        #expect(errors(Nanyang.read("2022年12月,\n" + Self.table, period: nil)) == [.periodOutsideProgramme])
        let week = Nanyang.read(Self.table, form: FormID("monthly"), period: "2023W25")
        #expect(errors(week) == [.periodOfWrongKind])
    }

    @Test("A weekly report is known by its title, its days or the period asked for")
    func weeks() {
        let titled = Nanyang.read("民生实事周报（2023年6月19日—25日）,\n" + Self.table, period: nil)
        #expect(titled.form == FormID("weekly") && titled.period?.id == "2023W25")
        #expect(titled.asOf?.description == "2023-06-25")
        #expect(Nanyang.read(Self.table, period: "2023W25").form == FormID("weekly"))
        #expect(Nanyang.read("周报（2023年第25周）,\n" + Self.table, period: nil).period?.id == "2023W25")
    }

    @Test("A report that was filled in before its cut-off day is pointed out")
    func filledEarly() {
        let reading = Nanyang.read("2023年6月,填报日期：2023-06-20\n" + Self.table, period: nil)
        #expect(reading.filledOn?.description == "2023-06-20")
        #expect(reading.findings.contains { $0.code == .filledBeforeEnd })
    }

    private func errors(_ reading: CountyReading) -> [FindingCode] {
        reading.findings.filter { $0.severity == .error }.map(\.code)
    }
}
