import Domain
import Quantities
import Reporting
import ReportingTestKit
import Testing

@Suite("Printed numbers do not lie")
struct HonestNumberTests {
    let fourFifths = Rational(decimal: "0.8") ?? .zero

    @Test func aRateBelowItsThresholdPrintsBelowIt() throws {
        let close = try #require(Rational(331, over: 414))
        #expect(RatePlaces.honest(close, against: [fourFifths]) == 2)
        let closer = try #require(Rational(79_999, over: 100_000))
        #expect(RatePlaces.honest(closer, against: [fourFifths]) == 3)
        let closest = try #require(Rational(799_999_999, over: 1_000_000_000))
        #expect(RatePlaces.honest(closest, against: [fourFifths]) == 7)
        // One cent short of a hundred million.
        let cent = try #require(Rational(9_999_999_999, over: 10_000_000_000))
        #expect(RatePlaces.honest(cent, against: [.one]) == 8)
        #expect(cent.percent(places: 8) == "99.99999999")
    }

    @Test func aDifferenceThatIsOneNeverPrintsAsNone() throws {
        #expect(RatePlaces.telling(try #require(Rational(decimal: "-0.0013"))) == 3)
        #expect(RatePlaces.telling(try #require(Rational(decimal: "1.5"))) == 2)
        #expect(RatePlaces.telling(.zero) == 2)
    }

    @Test func aRateAtOrAboveItsThresholdNeedsNoMoreThanTwoDecimals() {
        #expect(RatePlaces.honest(fourFifths, against: [fourFifths]) == 2)
        #expect(RatePlaces.honest(.one, against: [fourFifths]) == 2)
    }

    @Test func scoresThatDifferPrintDifferently() throws {
        let scores = try ["87.7536", "87.7541", "60"].map { try #require(Rational(decimal: $0)) }
        #expect(RatePlaces.distinguishing(scores) == 4)
        #expect(RatePlaces.distinguishing([scores[0], scores[0]]) == 2)
    }

    @Test(arguments: [
        ("7", "7"), ("18388", "18,388"), ("-1234567", "-1,234,567"), ("-123", "-123"), ("1601680.5", "1,601,680.50"),
    ])
    func numbersInSentencesAreGrouped(_ text: String, _ words: String) throws {
        #expect(try #require(Rational(decimal: text)).grouped == words)
    }

    @Test func aScoreIsNotRoundedTwice() throws {
        // To four decimals 95.8025, and that to three 95.803.
        let score = try #require(Rational(decimal: "95.80247"))
        #expect(score.stored(shownWith: 3).rounded(to: 3).decimal(places: 3) == "95.802")
        #expect(score.stored(shownWith: 2) == Rational(decimal: "95.8025"))
    }

    @Test func theHeadlineNamesWhoLagsAndWhoIsSilent() throws {
        let headline = Headline(try SampleRequest(silent: [RegionID("C2")]).request())
        #expect(headline.progress.hasPrefix("截至2023年6月30日，序时进度49.59%。全市"))
        #expect(headline.progress.contains("（缺1个单位）"))
        #expect(headline.alarm?.contains("未报：第2县") == true)
        #expect(headline.alarm?.contains("团队培训严重滞后：第3县") == true)
    }

    @Test func aRequestForAnotherProgrammeIsRefused() throws {
        let request = try SampleRequest().request()
        let other = try SampleRequest(SampleProgramme(counties: 9)).request()
        let mixed = ReportRequest(
            programme: other.programme,
            standing: request.standing,
            isFrozen: true,
            preparedOn: request.preparedOn,
            batch: ""
        )
        #expect(throws: ReportRefusal.regionsWithoutRow((6...9).map { RegionID("C\($0)") })) { try mixed.check() }
    }
}
