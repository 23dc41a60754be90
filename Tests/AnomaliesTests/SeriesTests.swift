import Anomalies
import Quantities
import Testing

@Suite("What is usual in a series")
struct SeriesTests {
    private func series(_ values: Int...) throws -> Series { try #require(Series(values.map { Rational($0) })) }

    @Test("Middle, spread and mean are exact")
    func summaries() throws {
        let odd = try series(9, 1, 4)
        #expect(odd.median == Rational(4) && odd.medianDeviation == Rational(3))
        let even = try series(1, 2, 4, 10)
        #expect(even.median == Rational(3) && even.mean == Rational(17, over: 4))
        #expect(even.medianDeviation == Rational(3, over: 2) && even.meanDeviation == Rational(11, over: 4))
        #expect(even.variance == Rational(195, over: 16))
        #expect(Series([]) == nil)
    }

    @Test("A z-score flags no number among nine, however wild; the modified one does among six")
    func shortSeries() throws {
        let nine = try series(1, 1, 1, 1, 1, 1, 1, 1, 1_000_000)
        #expect(!OutlierMethod.zScore.flags(Rational(1_000_000), in: nine, threshold: Rational(3)))
        let six = try series(31, 34, 38, 81, 39, 33)
        #expect(OutlierMethod.modifiedZScore.flags(Rational(81), in: six, threshold: Rational(7, over: 2) ?? .one))
        #expect(!OutlierMethod.modifiedZScore.flags(Rational(39), in: six, threshold: Rational(2)))
    }

    @Test("Where most are equal the MAD says nothing, and the mean deviation does")
    func mostlyEqual() throws {
        let constant = try series(5, 5, 5, 5, 5, 9)
        #expect(OutlierMethod.modifiedZScore.score(Rational(9), in: constant) == nil)
        #expect(!OutlierMethod.modifiedZScore.flags(Rational(9), in: constant, threshold: Rational(3)))
        #expect(OutlierMethod.meanDeviationScore.flags(Rational(9), in: constant, threshold: Rational(3)))
        let flat = try series(5, 5, 5)
        for method in [OutlierMethod.zScore, .modifiedZScore, .meanDeviationScore] {
            #expect(!method.flags(Rational(9), in: flat, threshold: .one))
        }
    }

    @Test("The threshold is compared exactly")
    func exactThreshold() throws {
        // Median 3, MAD 1: the score of 13 is 6.745 and no more.
        let numbers = try series(1, 2, 3, 4, 13)
        let score = try #require(Rational(decimal: "6.745"))
        #expect(OutlierMethod.modifiedZScore.score(Rational(13), in: numbers) == score)
        #expect(OutlierMethod.modifiedZScore.flags(Rational(13), in: numbers, threshold: score))
        let above = try #require(Rational(decimal: "6.7450000000000000001"))
        #expect(!OutlierMethod.modifiedZScore.flags(Rational(13), in: numbers, threshold: above))
    }

    /// Values of the Poisson distribution, worked out with exact fractions of e elsewhere.
    @Test(
        "Tails of the Poisson distribution",
        arguments: [(0, 5.0, 1.0), (1, 5.0, 0.9932620530009145), (10, 5.0, 0.03182805730620481), (12, 2.0, 1.3646e-6)]
    )
    func poisson(count: Int, mean: Double, tail: Double) {
        #expect(abs(Poisson.upperTail(count, mean: mean) - tail) <= 1e-4 * tail)
    }

    @Test("Large means neither overflow nor take long")
    func largePoisson() {
        #expect(abs(Poisson.upperTail(1_000_000, mean: 1_000_000) - 0.5) < 0.001)
        #expect(Poisson.upperTail(1_010_000, mean: 1_000_000) < 1e-20)
        #expect(Poisson.upperTail(3, mean: 0) == 0)
    }
}
