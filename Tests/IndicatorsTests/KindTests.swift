import Domain
import Indicators
import Quantities
import Testing

@Suite("The kinds of target")
struct KindTests {
    private func judged(_ pack: Pack, _ figures: [String: String], _ period: String = "2023-06") throws -> JudgedRatio {
        try #require(try pack.standing(period, ["A": figures]).found("x")?.judged)
    }

    private static func counts(_ indicator: String, files: [String: String] = [:], year: String = "year: 2023") -> Pack
    {
        Pack(
            measures: """
                  - { id: done, name: 完成, unit: 个 }
                  - { id: all, name: 总数, unit: 个, accumulation: stock }
                  - { id: paid, name: 已拨付, unit: 元, kind: money }
                  - { id: day, name: 日期, kind: date }
                  - { id: mark, name: 评分, unit: 分, kind: decimal }
                """,
            indicators: "  - { id: x, name: 甲, shortName: 甲, \(indicator) }",
            year: year,
            files: files
        )
    }

    @Test(
        "C, F, D and P are held against time until the whole is reached",
        arguments: [
            ("kind: count, goal: 100, numerator: done", "100", "100", Light.complete, "0"),
            ("kind: count, goal: 100, numerator: done", "50", "100", .onTrack, "50"),
            ("kind: count, goal: 100, numerator: done", "49", "100", .behind, "51"),
            ("kind: count, goal: 100, numerator: done", "44", "100", .farBehind, "56"),
            ("kind: count, goal: 100, numerator: done, strength: strive", "44", "100", .striving, "56"),
            ("kind: count, goal: 100, numerator: done, strength: strive", "49", "100", .behind, "51"),
            ("kind: count, goal: 100, numerator: done, due: 2023-05-31", "99", "100", .overdue, "1"),
            ("kind: count, goal: 100, numerator: done, due: 2023-06-30", "99", "100", .behind, "1"),
            ("kind: coverage, numerator: done, denominator: all", "414", "414", .complete, "0"),
            ("kind: coverage, numerator: done, denominator: all", "413", "414", .onTrack, "1"),
            ("kind: recurring, goal: 2, per: year, numerator: done", "1", "100", .onTrack, "1"),
            ("kind: recurring, goal: 2, per: year, numerator: done", "3", "100", .complete, "0"),
            ("kind: per-institution, numerator: done, denominator: all", "2", "13", .farBehind, "11"),
        ]
    )
    func workedOff(_ indicator: String, _ done: String, _ all: String, _ light: Light, _ short: String) throws {
        let found = try judged(Self.counts(indicator), ["done": done, "all": all])
        #expect(found.light == light)
        #expect(found.shortfall == Rational(decimal: short))
        #expect(found.isMet == (light == .complete))
    }

    @Test("R is judged on counts and says how many are missing; the less the better the other way round")
    func ratio() throws {
        let pack = Self.counts("kind: ratio, goal: 80%, numerator: done, denominator: all")
        let short = try judged(pack, ["done": "331", "all": "414"])
        #expect(short.light == .notMet && !short.isMet && short.shortfall == .one)
        #expect(short.ratio.value.percent(places: 1) == "80.0")
        #expect(try judged(pack, ["done": "332", "all": "414"]).light == .met)
        let lower = Self.counts("kind: ratio, goal: 10%, numerator: done, denominator: all, direction: lower")
        #expect(try judged(lower, ["done": "41", "all": "414"]).light == .met)
        let above = try judged(lower, ["done": "42", "all": "414"])
        #expect(above.light == .notMet && above.shortfall == .one)
        #expect(above.reached == Rational(41_400, over: 42_000))
        #expect(try judged(lower, ["done": "0", "all": "414"]).reached == .one)
        // What a later year asks for, nobody has missed yet.
        let later = "kind: ratio, goal: 80%, numerator: done, denominator: all, start: 2023-01-01, due: 2025-12-31"
        let open = try judged(Self.counts(later, year: "year: 2023\nlastYear: 2025"), ["done": "331", "all": "414"])
        #expect(open.light == .pending && !open.isMet && open.shortfall == .one)
        let last = Self.counts(later, year: "year: 2023\nlastYear: 2025")
        #expect(try judged(last, ["done": "331", "all": "414"], "2025-06").light == .notMet)
        let strive = Self.counts("kind: ratio, goal: 80%, numerator: done, denominator: all, strength: strive")
        #expect(try judged(strive, ["done": "1", "all": "414"]).light == .striving)
    }

    @Test(
        "G compares rates in percentage points, each with its own year's denominator",
        arguments: [
            ("410", Light.met, "较上年提升1.00个百分点", "0"), ("430", .met, "较上年提升3.00个百分点", "0"),
            ("431", .metToVerify, "较上年提升3.10个百分点，超过上限，请核实", "0"), ("409", .notMet, "较上年提升0.90个百分点", "1"),
            ("390", .notMet, "较上年下降1.00个百分点", "20"),
        ]
    )
    func gain(_ done: String, _ light: Light, _ remark: String, _ short: String) throws {
        let pack = Self.counts("kind: gain, goal: 1, ceiling: 3, numerator: done, denominator: all")
        let now = ["A": ["done": done, "all": "1000"]]
        let before = ["2022-06": ["A": ["done": "200", "all": "500"]]]
        let found = try #require(try pack.standing("2023-06", now, earlier: before).found("x")?.judged)
        #expect(found.light == light)
        #expect(found.remark == remark)
        #expect(found.shortfall == Rational(decimal: short))
        #expect(try pack.standing("2023-06", now).found("x") == .notComputable("没有上年同期数，不可比"))
    }

    @Test("G and T also compare with the published figures of the year before")
    func published() throws {
        let history = ["history.csv": "period,region,done,all\n2022,A,200,500\n"]
        let pack = Self.counts("kind: gain, goal: 1, numerator: done, denominator: all", files: history)
        #expect(try judged(pack, ["done": "410", "all": "1000"]).light == .met)
    }

    @Test(
        "T is strictly better than last year",
        arguments: [
            ("higher", "101", Light.met), ("higher", "100", .notMet), ("lower", "99", .met), ("lower", "100", .notMet),
        ]
    )
    func trend(_ direction: String, _ done: String, _ light: Light) throws {
        let pack = Self.counts("kind: trend, direction: \(direction), numerator: done")
        let before = ["2022-06": ["A": ["done": "100"]]]
        let found = try pack.standing("2023-06", ["A": ["done": done]], earlier: before).found("x")
        #expect(found?.judged?.light == light)
        #expect(found?.judged?.remark == "上年同期100")
        #expect(try pack.standing("2023-06", ["A": ["done": done]]).found("x")?.light == .notComputable)
    }

    @Test("A pays every unit its standard, which steps by year; the sum alone is not enough")
    func amount() throws {
        let pack = Self.counts(
            "kind: amount, goal: { 2023: 4500, 2024: 6000 }, numerator: paid, denominator: all, condition: done >= all",
            year: "year: 2023\nlastYear: 2025"
        )
        // 663 clinics × 4 500 yuan, in fen.
        let due = "298350000"
        #expect(try judged(pack, ["paid": due, "all": "663", "done": "663"]).light == .complete)
        let uneven = try judged(pack, ["paid": due, "all": "663", "done": "662"])
        #expect(uneven.light == .notMet && !uneven.isMet && uneven.remark == "总量已够，附加条件未满足")
        let short = try judged(pack, ["paid": "298349999", "all": "663", "done": "663"], "2023-12")
        #expect(short.light == .behind && short.shortfall == .one)
        let next = try judged(pack, ["paid": due, "all": "663", "done": "663"], "2024-12")
        #expect(next.ratio.value == Rational(3, over: 4) && next.light == .farBehind)
        let third = try judged(pack, ["paid": "397800000", "all": "663", "done": "663"], "2025-12")
        #expect(third.light == .complete)
    }

    @Test(
        "L: the last day counts",
        arguments: [
            ("2023-12-05", "2023-12", Light.onTime, true, "2023-12-05"),
            ("2023-12-06", "2023-12", .doneLate, false, "2023-12-06，逾期1天"), (nil, "2023-12", .overdue, false, "已逾期26天"),
            (nil, "2023-11", .dueSoon, false, "还有5天"), (nil, "2023-06", .pending, false, "还有158天"),
        ] as [(String?, String, Light, Bool, String)]
    )
    func reportBy(_ day: String?, _ period: String, _ light: Light, _ isMet: Bool, _ remark: String) throws {
        let pack = Self.counts("kind: report-by, due: 12-05, numerator: day")
        let found = try judged(pack, day.map { ["day": $0] } ?? ["done": "1"], period)
        #expect(found.light == light && found.isMet == isMet && found.remark == remark)
    }

    @Test("L: the warning begins 15 days before", arguments: [("2023-07-15", Light.dueSoon), ("2023-07-16", .pending)])
    func warning(_ due: String, _ light: Light) throws {
        let pack = Self.counts("kind: report-by, due: \(due), numerator: day")
        #expect(try judged(pack, ["done": "1"]).light == light)
    }

    @Test(
        "L: a day of every year is that of the year reported, also in the later years of a programme",
        arguments: [
            ("2023-12-05", "2023-12", "2023-12-05"), ("2024-12-06", "2024-12", "2024-12-06，逾期1天"),
            (nil, "2024-11", "还有5天"), (nil, "2025-12", "已逾期26天"),
        ] as [(String?, String, String)]
    )
    func reportEveryYear(_ day: String?, _ period: String, _ remark: String) throws {
        let pack = Self.counts(
            "kind: report-by, due: 12-05, numerator: day",
            year: "year: 2023\nlastYear: 2025"
        )
        #expect(try judged(pack, day.map { ["day": $0] } ?? ["done": "1"], period).remark == remark)
    }

    @Test(
        "M: done late is done, and keeps its mark",
        arguments: [
            ("2023-03-31", "2023-06", Light.complete), ("2023-04-02", "2023-06", .doneLate), (nil, "2023-03", .dueSoon),
            (nil, "2023-02", .pending), (nil, "2023-06", .overdue), ("2023-08-01", "2023-06", .overdue),
        ] as [(String?, String, Light)]
    )
    func milestone(_ day: String?, _ period: String, _ light: Light) throws {
        let pack = Self.counts("kind: milestone, due: 2023-03-31, numerator: day")
        let found = try judged(pack, day.map { ["day": $0] } ?? ["done": "1"], period)
        #expect(found.light == light)
        #expect(found.isMet == (light == .complete || light == .doneLate))
        #expect(try pack.standing("2023-06", [:]).found("x") == .notReported([MeasureID("day")]))
    }

    @Test("X, O, B and Q")
    func others() throws {
        let prohibition = Self.counts("kind: prohibition, numerator: done")
        #expect(try judged(prohibition, ["done": "0"]).light == .noneFound)
        #expect(try judged(prohibition, ["done": "1"]).light == .found)
        #expect(try prohibition.standing("2023-06", [:]).found("x")?.light == .notReported)
        for kind in ["monitor", "baseline"] {
            let found = try judged(
                Self.counts("kind: \(kind), numerator: done, denominator: all"),
                ["done": "1", "all": "4"]
            )
            #expect(found.light == .monitored && found.reached == nil && found.ratio.value == Rational(1, over: 4))
        }
        let mark = try judged(Self.counts("kind: qualitative, numerator: mark"), ["mark": "87.5"])
        #expect(mark.light == .marked && mark.reached == Rational(7, over: 8))
    }

    @Test("A goal that the document does not give is shown and not judged")
    func notGiven() throws {
        let found = try judged(
            Self.counts("kind: ratio, goal: 未给, numerator: done, denominator: all"),
            ["done": "1", "all": "4"]
        )
        #expect(found.light == .monitored && found.reached == nil)
        #expect(
            try judged(Self.counts("kind: count, goal: 未给, numerator: done"), ["done": "7"]).ratio == Ratio(7, of: 1)
        )
    }

    @Test("A goal of the whole is judged once, on what the regions report together")
    func whole() throws {
        let pack = Self.counts("kind: count, goal: 67, scope: whole, numerator: done")
        let standing = try pack.standing(
            "2023-12",
            ["A": ["done": "30"], "B": ["done": "36"], "C": ["done": "0"], "Z": ["done": "0"]]
        )
        #expect(standing.found("x")?.light == .monitored)
        let whole = try #require(standing.whole[IndicatorID("x")])
        #expect(whole.ratio == Ratio(66, of: 67))
        #expect(whole.judged?.light == .behind && whole.judged?.shortfall == .one)
        let share = Self.counts("kind: ratio, goal: 85%, scope: whole, numerator: done, denominator: all")
        let judged = try share.standing(
            "2023-06",
            ["A": ["done": "84", "all": "100"], "B": ["done": "86", "all": "100"]]
        )
        #expect(judged.whole[IndicatorID("x")]?.judged?.isMet == true)
    }

    @Test("A target that a later document changes counts from its day")
    func amended() throws {
        let files = [
            "amendments.csv":
                "effective,document,subject,region,target\n2023-07-01,甲办〔2023〕9号,x,A,200\n2023-08-01,甲办〔2023〕10号,x,A,—\n"
        ]
        let pack = Self.counts("kind: count, goal: 100, numerator: done", files: files)
        #expect(try judged(pack, ["done": "100"], "2023-06").isMet)
        #expect(try judged(pack, ["done": "100"], "2023-07").ratio == Ratio(100, of: 200))
        #expect(try pack.standing("2023-08", ["A": ["done": "100"]]).found("x") == .noSuchTask)
        #expect(try pack.standing("2023-08", ["B": ["done": "100"]]).found("x", of: "B")?.judged?.isMet == true)
    }

    @Test("Formulas see other periods, other indicators and the calendar")
    func scope() throws {
        let pack = Self.counts("kind: monitor, numerator: yearToDate(done) + previous(done) + daysGone")
        let earlier = ["2023-05": ["A": ["done": "5"]], "2023-04": ["A": ["done": "4"]]]
        let found = try pack.standing("2023-06", ["A": ["done": "6"]], earlier: earlier).found("x")?.judged
        #expect(found?.ratio.numerator == Rational(6 + 5 + 4 + 5 + 181))
        let built = Pack(
            measures: "  - { id: done, name: 完成, unit: 个 }\n  - { id: all, name: 总数, unit: 个 }",
            indicators: """
                  - { id: y, name: 乙, shortName: 乙, kind: monitor, numerator: done, denominator: all }
                  - { id: x, name: 甲, shortName: 甲, kind: monitor, numerator: y * 2 }
                """
        )
        #expect(
            try built.standing("2023-06", ["A": ["done": "1", "all": "4"]]).found("x")?.judged?.ratio.value
                == Rational(1, over: 2)
        )
        #expect(try built.standing("2023-06", ["A": ["done": "1"]]).found("x") == .notReported([MeasureID("all")]))
    }
}
