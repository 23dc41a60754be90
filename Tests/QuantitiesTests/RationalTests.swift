import Quantities
import Testing

@Suite("Exact fractions")
struct RationalTests {
    @Test(arguments: [
        (331, 414, 2, "79.95"), (331, 414, 1, "80.0"), (1, 3, 2, "33.33"), (2, 3, 2, "66.67"), (-1, 8, 1, "-12.5"),
        (0, 7, 2, "0.00"), (160, 151, 2, "105.96"), (-1, 100_000, 1, "0.0"),
    ])
    func percentagesRoundHalfUp(top: Int, bottom: Int, places: Int, text: String) throws {
        #expect(try #require(Rational(top, over: bottom)).percent(places: places) == text)
    }

    @Test func aRoundedPercentageDoesNotDecideAThreshold() throws {
        let share = try #require(Ratio(331, of: 414))
        let threshold = try #require(Rational(4, over: 5))
        #expect(share.value < threshold)
        #expect(share.leastNumerator(reaching: threshold) == Rational(332))
    }

    @Test func arithmeticWidensInsteadOfOverflowing() throws {
        let large = Rational(Int.max)
        let product = large * large * large
        #expect(try #require(product.divided(by: large * large)) == large)
        #expect((large + .one).wholeNumber == nil)
    }

    @Test func divisionByZeroHasNoValue() {
        #expect(Rational.one.divided(by: .zero) == nil)
        #expect(Ratio(3, of: 0) == nil)
    }

    @Test(arguments: ["12", "-3.50", "0.8", "007"])
    func readsPlainDecimals(text: String) { #expect(Rational(decimal: text) != nil) }

    @Test(arguments: ["", "-", "1,234", "１２", "1e3", "1.", ".5", "1.2.3", "+1", " 1"])
    func refusesEverythingElse(text: String) { #expect(Rational(decimal: text) == nil) }

    @Test func exactTextNeverRounds() throws {
        #expect(try #require(Rational(1, over: 8)).exactText == "0.125")
        #expect(try #require(Rational(1, over: 3)).exactText == "1/3")
    }

    @Test(arguments: ["0.000000000001", "1.2345678901234567", "-0.5", "100", "0.00000000000000000000000001"])
    func exactTextHasAsManyDecimalsAsItTakes(text: String) throws {
        #expect(try #require(Rational(decimal: text)).exactText == text)
    }

    @Test func moneyIsWholeFen() throws {
        #expect(Money(yuan: try #require(Rational(decimal: "4500")))?.fen == 450_000)
        #expect(Money(yuan: try #require(Rational(decimal: "0.005"))) == nil)
        #expect(Money(fen: 1_234_567).yuanText == "12345.67")
    }
}

@Suite("Nearness by a factor")
struct NearnessTests {
    @Test(arguments: [(3333, false), (3334, true), (10_000, true), (30_000, true), (30_001, false)])
    func bounds(number: Int, isNear: Bool) {
        #expect(Rational(number).isNear(Rational(10_000), within: Rational(3)) == isNear)
    }
}
