import Domain
import Indicators
import Quantities
import Testing

@Suite("Days ahead or behind, and when a task will be done")
struct PaceTests {
    private static func pack(_ terms: String = "", plans: String? = nil) -> Pack {
        Pack(
            measures: """
                  - { id: done, name: 完成, unit: 个 }
                  - { id: all, name: 总数, unit: 个, accumulation: stock }
                """,
            indicators: """
                  - { id: x, name: 甲, shortName: 甲, kind: count, goal: 100, numerator: done\(terms) }
                  - { id: share, name: 乙, shortName: 乙, kind: ratio, goal: 80%, numerator: done, denominator: all }
                """,
            files: plans.map { ["plans.csv": $0] } ?? [:]
        )
    }

    private static let plan = """
        indicator,region,year,m01,m02,m03,m04,m05,m06,m07,m08,m09,m10,m11,m12
        x,*,2023,0%,0%,10%,20%,30%,40%,50%,60%,70%,80%,90%,100%
        x,B,2023,0%,0%,0%,0%,0%,0%,0%,0%,0%,0%,50%,100%
        """

    private func pace(_ pack: Pack, _ reached: String, on day: String, of region: String = "A") throws -> Pace? {
        let programme = try pack.programme()
        return programme.pace(
            of: try #require(programme.indicator(IndicatorID("x"))),
            for: RegionID(region),
            at: try #require(Rational(decimal: reached)),
            on: try #require(CalendarDate(day))
        )
    }

    @Test(
        "On a straight line a day is the one on which so much was to be done",
        arguments: [
            // 30 June is day 181 of 365: a half is due on day 182.5, so on the 183rd.
            ("0.5", "2023-06-30", 2, "2023-12-28"), ("0", "2023-06-30", -181, nil),
            ("1", "2023-06-30", 184, "2023-06-30"),
            ("2", "2023-06-30", 184, "2023-04-01"), ("0.1", "2023-06-30", -144, "2027-12-15"),
            ("0.01", "2023-06-30", -177, nil),
        ] as [(String, String, Int, String?)]
    )
    func straight(_ reached: String, _ day: String, _ ahead: Int, _ forecast: String?) throws {
        let pace = try #require(try pace(Self.pack(), reached, on: day))
        #expect(pace.expected == Rational(181, over: 365))
        #expect(pace.daysAhead == ahead)
        #expect(pace.forecast == forecast.flatMap { CalendarDate($0) })
    }

    @Test(
        "The window of a task begins and ends with its own days, and after the end it is behind by what was not reached"
    )
    func window() throws {
        let pack = Self.pack(", start: 2023-03-01, due: 2023-06-08")
        let half = try #require(try pace(pack, "0.5", on: "2023-04-19"))
        #expect(half.expected == Rational(1, over: 2))
        #expect(half.daysAhead == 0)
        #expect(half.forecast == CalendarDate("2023-06-08"))
        let late = try #require(try pace(pack, "0.9", on: "2023-12-31"))
        #expect(late.expected == .one)
        #expect(late.daysAhead == -10)
    }

    @Test("An approved plan takes the place of time; a region's own plan that of the common one")
    func planned() throws {
        let pack = Self.pack(plans: Self.plan)
        let common = try #require(try pace(pack, "0.5", on: "2023-06-30"))
        #expect(common.expected == Rational(2, over: 5))
        #expect(common.daysAhead == 31)
        let own = try #require(try pace(pack, "0.5", on: "2023-06-30", of: "B"))
        #expect(own.expected == .zero)
        #expect(own.daysAhead == 153)
    }

    @Test("A share that is only compared with its threshold has no pace")
    func none() throws {
        let programme = try Self.pack().programme()
        let share = try #require(programme.indicator(IndicatorID("share")))
        let day = try #require(CalendarDate("2023-06-30"))
        #expect(programme.pace(of: share, for: RegionID("A"), at: .one, on: day) == nil)
        #expect(!Pace.method.isEmpty)
    }
}
