import Domain
import Quantities
import Testing

@Suite("Approved plans")
struct PlanCurveTests {
    private func plan(_ percents: [Int]) -> PlanCurve? {
        PlanCurve(
            indicator: IndicatorID("x"),
            region: nil,
            year: 2023,
            months: percents.compactMap { Rational($0, over: 100) }
        )
    }

    private static let slow = [0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

    @Test(
        "Twelve shares that never fall and end at the whole, or nothing",
        arguments: [
            [], [100], Array(repeating: 50, count: 12), [0, 10, 5, 20, 30, 40, 50, 60, 70, 80, 90, 100],
            [-10, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], slow + [100],
        ]
    )
    func refused(_ percents: [Int]) { #expect(plan(percents) == nil) }

    @Test(
        "A month end has its share, a day within lies on a straight line, and other years have nothing or the whole",
        arguments: [
            ("2022-12-31", 0, 1), ("2023-01-01", 0, 1), ("2023-02-28", 0, 1), ("2023-03-31", 1, 10),
            ("2023-04-15", 3, 20),
            ("2023-12-31", 1, 1), ("2024-01-01", 1, 1),
        ]
    )
    func share(_ day: String, _ top: Int, _ bottom: Int) throws {
        let plan = try #require(self.plan(Self.slow))
        #expect(plan.share(on: try #require(CalendarDate(day))) == Rational(top, over: bottom))
    }

    @Test("A share is reached on the first day that has it; more than the whole never is")
    func day() throws {
        let plan = try #require(self.plan(Self.slow))
        #expect(plan.day(reaching: .zero) == CalendarDate("2023-01-01"))
        #expect(plan.day(reaching: try #require(Rational(1, over: 10))) == CalendarDate("2023-03-31"))
        #expect(plan.day(reaching: .one) == CalendarDate("2023-12-31"))
        #expect(plan.day(reaching: Rational(2)) == nil)
    }

    @Test("January rises from nothing")
    func january() throws {
        let plan = try #require(self.plan([31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 100]))
        #expect(plan.share(on: try #require(CalendarDate("2023-01-10"))) == Rational(1, over: 10))
    }
}
