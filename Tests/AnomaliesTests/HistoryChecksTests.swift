import Anomalies
import Domain
import Findings
import Quantities
import Testing

@Suite("Figures against the past and the peers")
struct HistoryChecksTests {
    private typealias P = Past

    @Test("A cumulative figure that falls is an error at its cell")
    func decreased() throws {
        let found = try P().reported("staff.trained_online", [1126], until: 5).found(980, "staff.trained_online")
        #expect(found.map(\.finding.code) == [.cumulativeDecreased])
        let finding = try #require(found.first?.finding)
        #expect(finding.severity == .error && finding.place.cell == "C5" && finding.field == "staff.trained_online")
        #expect(finding.message.contains("1126名") && finding.message.contains("少146名"))
        #expect(found.first?.figures.first?.reading == .number(Rational(980)))
    }

    @Test("Two months alone show a jump, held against the even progress")
    func jump() throws {
        // 1101 a year are 91.75 a month; 400 more are 4.4 times as many.
        let past = try P().reported("staff.trained_online", [580], until: 5)
        let jump = try past.found(980, "staff.trained_online")
        #expect(jump.map(\.finding.code) == [.jumpInPeriod])
        #expect(jump.first?.finding.message.contains("4.4倍") == true)
        #expect(try past.found(940, "staff.trained_online").isEmpty)
    }

    @Test("After a gap the increase is spread over the months between")
    func gap() throws {
        let past = try P().reported("staff.trained_online", [180], until: 2)
        #expect(try past.found(980, "staff.trained_online").isEmpty)
    }

    @Test("A number that stands still is pointed out, unless the work is done")
    func unchanged() throws {
        let past = try P().reported("teams.trained", [3, 3], until: 5)
        #expect(try past.found(3, "teams.trained").map(\.finding.code) == [.valueUnchanged])
        #expect(try past.found(4, "teams.trained").isEmpty)
        let done = try P().reported("teams.trained", [8, 8], until: 5)
        #expect(try done.found(8, "teams.trained").isEmpty)
        #expect(try P().reported("teams.trained", [3], until: 5).found(3, "teams.trained").isEmpty)
        // One team a year: none for three months is nothing to explain.
        let none = try Past.figure(0, "teams.trained", "4113-GZ")
        let history = try (3...5).reversed().map {
            Past.stored(none, try #require(Period(.month, year: 2023, number: $0)))
        }
        let zone = HistoryChecks(programme: Past.programme, history: history)
        #expect(zone.findings(on: [none], in: Past.june).isEmpty)
    }

    @Test("Ten thousand times the last number is a mix of units, in both directions")
    func unitMix() throws {
        let yuan = try P().reported("subsidy.allotted", [120_000_000], until: 5)
        #expect(try yuan.found(12_800, "subsidy.allotted").map(\.finding.code) == [.unitMix])
        let many = try P().reported("subsidy.allotted", [12_000], until: 5)
        #expect(try many.found(128_000_000, "subsidy.allotted").map(\.finding.code) == [.unitMix])
        #expect(try yuan.found(130_000_000, "subsidy.allotted").isEmpty)
    }

    @Test("Five months are enough to see that the sixth does not fit, and the finding says how")
    func ownPast() throws {
        // 30, 32, 28, 31, 29 a month, then 300: more than the even progress would add, but less than four times that.
        let past = try P().reported("staff.trained_online", [30, 62, 90, 121, 150], until: 5)
        let found = try past.found(450, "staff.trained_online")
        #expect(found.map(\.finding.code) == [.outlierOwnPast])
        #expect(found.first?.finding.message.contains("中位数") == true)
        #expect(try past.found(182, "staff.trained_online").isEmpty)
    }

    @Test("A constant pace that suddenly changes is seen as well, although its MAD is zero")
    func constantPace() throws {
        let past = try P().reported("staff.trained_online", [30, 60, 90, 120, 150], until: 5)
        #expect(try past.found(450, "staff.trained_online").map(\.finding.code) == [.outlierOwnPast])
        #expect(try past.found(185, "staff.trained_online").isEmpty)
    }

    @Test("A region far ahead of all others in its first report is held against their pace")
    func peers() throws {
        let counties = ["411303", "411324", "411325", "411323", "411326", "411381"]
        let figures = try counties.map { try Past.figure(40, "staff.trained_online", $0) }
        let own = try Past.figure(450, "staff.trained_online")
        let checks = HistoryChecks(programme: Past.programme, history: [])
        let found = checks.findings(on: [own] + figures, in: Past.june)
        #expect(found.map(\.finding.code) == [.outlierAmongPeers])
        #expect(found.first?.figures == [own])
        #expect(found.first?.finding.message.contains("泊松") == true)
        #expect(checks.findings(on: [own] + figures.prefix(3), in: Past.june).isEmpty)
    }

    @Test("Peers are held against by the month: after a gap more is due")
    func peersAfterGap() throws {
        let counties = ["411303", "411324", "411325", "411323", "411326", "411381"]
        func past(_ region: String, _ month: Int) throws -> Figure {
            Past.stored(try Past.figure(100, "staff.trained_online", region), try #require(Period("2023-0\(month)")))
        }
        let peers = try counties.map { try Past.figure(120, "staff.trained_online", $0) }
        let own = try Past.figure(185, "staff.trained_online")
        let may = try counties.map { try past($0, 5) }
        let afterOne = HistoryChecks(programme: Past.programme, history: may + [try past("411302", 5)])
        #expect(afterOne.findings(on: [own] + peers, in: Past.june).map(\.finding.code) == [.outlierAmongPeers])
        let afterFour = HistoryChecks(programme: Past.programme, history: may + [try past("411302", 2)])
        #expect(afterFour.findings(on: [own] + peers, in: Past.june).isEmpty)
    }

    @Test("The number of the month and the last total make the new total")
    func monthSum() throws {
        let past = try P().reported("staff.trained_online", [580], until: 5)
        let month = try Past.figure(32, "staff.trained_online")
        let wrong = try past.found(620, "staff.trained_online", current: [month])
        #expect(wrong.map(\.finding.code) == [.monthSumDiffers])
        #expect(wrong.first?.finding.severity == .error)
        #expect(try past.found(612, "staff.trained_online", current: [month]).isEmpty)
        let gap = try P().reported("staff.trained_online", [580], until: 4)
        #expect(try gap.found(620, "staff.trained_online", current: [month]).isEmpty)
    }

    @Test("Two regions with the same numbers are noticed across files")
    func identical() throws {
        let names = ["staff.trained_online", "clinics.subsidised", "clinics.public"]
        let mine = try names.map { try Past.figure(131, $0) }
        let theirs = try names.map { try Past.figure(131, $0, "411303") }
        let checks = HistoryChecks(programme: Past.programme, history: [])
        let found = checks.findings(on: mine, others: theirs, in: Past.june)
        #expect(found.map(\.finding.code) == [.identicalFigures])
        #expect(found.first?.finding.message.contains("卧龙区") == true)
        #expect(checks.findings(on: mine, others: Array(theirs.dropLast()), in: Past.june).isEmpty)
        // A county that corrects its own report is no twin of itself.
        #expect(checks.findings(on: mine, others: mine, in: Past.june).isEmpty)
    }

    @Test("A rule that the pack switches off is silent, and the next one speaks")
    func settings() throws {
        var past = try P().reported("staff.trained_online", [30, 62, 90, 121, 150], until: 5)
        var jump = CheckSetting()
        jump.numbers[.factor] = Rational(2)
        past.settings[.jumpInPeriod] = jump
        #expect(try past.found(450, "staff.trained_online").map(\.finding.code) == [.jumpInPeriod])
        past.settings[.jumpInPeriod]?.level = .off
        #expect(try past.found(450, "staff.trained_online").map(\.finding.code) == [.outlierOwnPast])
        past.settings[.outlierOwnPast] = CheckSetting()
        past.settings[.outlierOwnPast]?.exceptions = [MeasureID("staff.trained_online")]
        #expect(try past.found(450, "staff.trained_online").isEmpty)
    }

    @Test("Weeks count weeks")
    func weeks() throws {
        let last = try #require(Period("2023W24"))
        let next = try #require(Period("2023W25"))
        let figure = try Past.figure(3, "teams.trained")
        let history = [last, try #require(last.previous)].map { Past.stored(figure, $0) }
        let checks = HistoryChecks(programme: Past.programme, history: history)
        #expect(checks.findings(on: [figure], in: next).isEmpty)
    }
}
