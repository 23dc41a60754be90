import Domain
import Indicators
import Quantities
import Testing

@Suite("What the calendar asks for, and of whom")
struct ScheduleTests {
    private static let pack = Pack(
        measures: """
              - { id: done, name: 完成, unit: 个 }
              - { id: built, name: 建成, unit: 个, accumulation: stock }
              - { id: all, name: 总数, unit: 个, accumulation: stock }
              - { id: day, name: 日期, kind: date }
              - { id: mark, name: 评分, unit: 分, kind: decimal }
            """,
        indicators: """
              - { id: yearly, name: 甲, shortName: 甲, kind: count, goal: 100, numerator: done }
              - { id: long, name: 乙, shortName: 乙, kind: count, goal: 100, numerator: built, start: 2023-01-01, due: 2025-12-31 }
              - { id: report, name: 丙, shortName: 丙, kind: report-by, numerator: day, due: 12-05 }
              - { id: share, name: 丁, shortName: 丁, kind: ratio, goal: 80%, numerator: done, denominator: all }
              - { id: quality, name: 戊, shortName: 戊, kind: qualitative, numerator: mark }
              - { id: once, name: 己, shortName: 己, kind: milestone, scope: whole, numerator: day, due: 2024-03-31 }
            """,
        scheme: ", weights: { yearly: 40, report: 20, quality: 40 }",
        year: "year: 2023\nlastYear: 2025"
    )

    private func share(_ indicator: String, on day: String) throws -> Rational? {
        let programme = try Self.pack.programme()
        let found = try #require(programme.indicator(IndicatorID(indicator)))
        return programme.scheduledShare(of: found, on: try #require(CalendarDate(day)))
    }

    @Test("Work is asked for day by day, what is done on a day not before it, shares and marks never")
    func shares() throws {
        #expect(try share("yearly", on: "2024-03-31") == Rational(91, over: 366))
        #expect(try share("long", on: "2024-03-31") == Rational(456, over: 1_096))
        #expect(try share("report", on: "2024-12-04") == .zero)
        #expect(try share("report", on: "2024-12-05") == .one)
        #expect(try share("share", on: "2024-12-31") == nil)
        #expect(try share("quality", on: "2024-12-31") == nil)
    }

    @Test("A score on schedule counts no report before its day, and marks in full")
    func score() throws {
        let programme = try Self.pack.programme()
        let region = RegionID("A")
        let march = try #require(CalendarDate("2024-03-31"))
        let time = try #require(Rational(91, over: 366))
        #expect(programme.scoreOnSchedule(of: region, on: march) == Rational(40) * time + Rational(40))
        let end = try #require(CalendarDate("2024-12-31"))
        #expect(programme.scoreOnSchedule(of: region, on: end) == Rational(100))
    }

    @Test("Days that were arranged go before those of the indicator; without them a yearly task ends with its year")
    func windows() throws {
        let programme = try Self.pack.programme()
        let indicator = try #require(programme.indicator(IndicatorID("yearly")))
        let day = try #require(CalendarDate("2024-03-31"))
        func task(_ start: String?, _ due: String?) -> WorkTask {
            WorkTask(
                region: RegionID("A"),
                indicator: indicator.id,
                start: start.flatMap { CalendarDate($0) },
                due: due.flatMap { CalendarDate($0) },
                office: "",
                post: "",
                person: ""
            )
        }
        let own = programme.window(of: indicator, arrangedAs: task(nil, nil), on: day)
        #expect("\(own.start) \(own.due)" == "2024-01-01 2024-12-31")
        let arranged = programme.window(of: indicator, arrangedAs: task("2024-02-01", "2024-10-31"), on: day)
        #expect("\(arranged.start) \(arranged.due)" == "2024-02-01 2024-10-31")
    }

    @Test("What is done once is judged once, by the best that anybody says, and nobody else is behind with it")
    func once() throws {
        let said = ["A": ["done": "1"], "B": ["day": "2024-02-01"], "C": ["done": "2"]]
        let standing = try Self.pack.standing("2024-06", said)
        let whole = try #require(standing.whole[IndicatorID("once")]?.judged)
        #expect(whole.light == .complete && whole.isMet && whole.remark == "2024-02-01")
        #expect(standing.found("once", of: "A")?.light == .monitored)
        #expect(standing.found("once", of: "B")?.judged?.remark == "2024-02-01")
        let open = try Self.pack.standing("2024-06", ["A": ["done": "1"]])
        #expect(open.whole[IndicatorID("once")]?.judged?.light == .overdue)
    }
}
