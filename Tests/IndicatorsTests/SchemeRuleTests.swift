import Domain
import Indicators
import Quantities
import Testing

/// A has 60 of 100, B 60 of 100, C 50 of 100 unless a test says otherwise; Z is a zone.
@Suite("What a scheme can say beside weights")
struct SchemeRuleTests {
    private static func pack(_ scheme: String, goal: String = "100%", more: String = "") -> Pack {
        Pack(
            measures: """
                  - { id: done, name: 完成, unit: 个 }
                  - { id: all, name: 总数, unit: 个, accumulation: stock }
                """,
            indicators: """
                  - { id: x, name: 甲, shortName: 甲, kind: ratio, goal: \(goal), numerator: done, denominator: all\(more) }
                  - { id: y, name: 乙, shortName: 乙, kind: count, goal: 200, numerator: all }
                """,
            scheme: ", weights: { x: 100 }\(scheme)"
        )
    }

    private static let figures = [
        "A": ["done": "60", "all": "100"], "B": ["done": "30", "all": "50"], "C": ["done": "50", "all": "100"],
    ]

    private func places(_ standing: Standing) -> [Int?] {
        ["A", "B", "C"].map { standing.row(of: RegionID($0))?.place?.inGroup }
    }

    private func score(_ standing: Standing, _ region: String = "A") -> Rational? {
        standing.row(of: RegionID(region))?.score
    }

    @Test("After a tie the next place skips or follows, as the scheme says; nobody in between is marked as tied")
    func ties() throws {
        let gaps = try Self.pack("").standing("2023-06", Self.figures)
        #expect(places(gaps) == [1, 1, 3])
        let dense = try Self.pack(", ties: dense").standing("2023-06", Self.figures)
        #expect(places(dense) == [1, 1, 2])
        #expect(["A", "B", "C"].map { dense.row(of: RegionID($0))?.place?.isTied } == [true, true, false])
        #expect(["A", "B", "C"].map { gaps.row(of: RegionID($0))?.place?.dense } == [1, 1, 2])
        #expect(["A", "B", "C"].map { gaps.row(of: RegionID($0))?.place?.overall } == [1, 1, 3])
    }

    @Test("A tie is broken by the larger amount, by another rate, or by who reported first")
    func tieBreaks() throws {
        let amount = try Self.pack(", tieBreaks: [amount x]").standing("2023-06", Self.figures)
        #expect(places(amount) == [1, 2, 3])
        let rate = try Self.pack(", tieBreaks: [rate x, earlier]").standing(
            "2023-06",
            Self.figures,
            conduct: [
                RegionID("A"): Conduct(lastReport: CalendarDate("2023-07-05")),
                RegionID("B"): Conduct(lastReport: CalendarDate("2023-07-04")),
            ]
        )
        #expect(places(rate) == [2, 1, 3])
    }

    @Test("The less the better: full marks at the threshold, threshold ÷ value above it")
    func lower() throws {
        let pack = Self.pack(", functions: { x: lower }", goal: "50%", more: ", direction: lower")
        let standing = try pack.standing("2023-06", Self.figures)
        #expect(score(standing, "C") == Rational(100))
        #expect(score(standing, "A") == Rational(250, over: 3))
        #expect(standing.found("x", of: "C")?.judged?.light == .met)
        #expect(standing.found("x", of: "A")?.judged?.light == .notMet)
        let none = try pack.standing("2023-06", ["A": ["done": "0", "all": "100"]])
        #expect(score(none) == Rational(100))
    }

    @Test("Yes or no gives all or nothing")
    func yesNo() throws {
        let standing = try Self.pack(", functions: { x: yes-no }", goal: "60%").standing("2023-06", Self.figures)
        #expect([score(standing, "A"), score(standing, "C")] == [Rational(100), .zero])
    }

    @Test("Faults cost points within their bound, together never more than the score; a bonus has a bound too")
    func conduct() throws {
        let pack = Self.pack(", deductions: { late: { points: 2, most: 5 }, missing: { points: 50 } }, mostBonus: 3")
        func standing(_ conduct: Conduct) throws -> Standing {
            try pack.standing("2023-06", Self.figures, conduct: [RegionID("A"): conduct])
        }
        let late = try standing(Conduct(faults: [.late: 2]))
        #expect(score(late) == Rational(56))
        #expect(late.row(of: RegionID("A"))?.adjustments == [ScoreAdjustment(points: Rational(-4), reason: "迟报2次")])
        #expect(late.row(of: RegionID("A"))?.plainScore == Rational(60))
        #expect(try score(standing(Conduct(faults: [.late: 4]))) == Rational(55))
        #expect(try score(standing(Conduct(faults: [.late: 4, .missing: 2]))) == .zero)
        #expect(try score(standing(Conduct(bonus: Rational(2)))) == Rational(62))
        #expect(try score(standing(Conduct(bonus: Rational(9)))) == Rational(63))
        #expect(try score(standing(Conduct(faults: [.returned: 3]))) == Rational(60))
    }

    @Test("What is not ranked stands beside and is found by its name")
    func duties() throws {
        let row = try Self.pack("").standing("2023-06", Self.figures).row(of: RegionID("A"))
        #expect(row?.outcome(of: IndicatorID("y"))?.judged?.ratio == Ratio(100, of: 200))
        #expect(row?.outcome(of: IndicatorID("x"))?.judged?.ratio == Ratio(60, of: 100))
        #expect(row?.outcome(of: IndicatorID("z")) == nil)
        #expect(row?.plainScore == row?.score)
    }

    @Test("Outcomes are the same in whatever order they come")
    func outcomes() {
        let one = Outcomes([IndicatorID("a"): .noSuchTask, IndicatorID("b"): .notReported([MeasureID("m")])])
        let other = Outcomes([IndicatorID("b"): .notReported([MeasureID("m")]), IndicatorID("a"): .noSuchTask])
        #expect(one == other && one.hashValue == other.hashValue && one.count == 2)
        #expect(one != Outcomes([IndicatorID("a"): .noSuchTask]))
    }

    @Test("Every fault, flag and stage has a word of its own")
    func words() {
        #expect(Set(ConductRule.Fault.allCases.map(\.chinese)).count == ConductRule.Fault.allCases.count)
        #expect(Set(Payment.Stage.allCases.map(\.chinese)) == ["下达", "拨付", "到账"])
        #expect(Set(Period.Kind.allCases.map(\.chinese)) == ["年", "半年", "季度", "月", "周"])
    }
}
