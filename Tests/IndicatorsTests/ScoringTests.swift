import Domain
import Indicators
import Quantities
import Testing

@Suite("Scores")
struct ScoringTests {
    @Test func weighTheIndicatorsAndScoreAShareByItsThreshold() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demandShare(80, from: "A")
        let standing = try fixture.standing(["A": ["done": 5, "public": 2, "total": 5]])
        #expect(standing.score(of: "A") == Rational(50))  // 60 × 1/2 + 40 × (2/5 ÷ 4/5)
    }

    @Test func leaveOutWhatARegionHasNoTaskForAndRenormalise() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        #expect(try fixture.standing(["A": ["done": 5]]).score(of: "A") == Rational(50))
    }

    @Test func capWhatOneIndicatorCanBring() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demandShare(80, from: "A")
        let said = ["A": ["done": 30, "public": 5, "total": 5]]
        #expect(try fixture.standing(said).score(of: "A") == Rational(100))
        fixture.cap = Rational(decimal: "1.2") ?? .one
        #expect(try fixture.standing(said).score(of: "A") == Rational(120))
    }

    @Test func doNotExistWhileAFigureIsMissingOrNothingIsScored() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demandShare(80, from: "A")
        #expect(try fixture.standing(["A": ["done": 5]]).score(of: "A") == nil)
        #expect(try fixture.standing([:]).score(of: "B") == nil)
    }

    @Test func areExactFractions() throws {
        var fixture = Fixture()
        fixture.demand(3, from: "A")
        #expect(try fixture.standing(["A": ["done": 1]]).score(of: "A") == Rational(100, over: 3))
        #expect(try fixture.standing(["A": ["done": 1]]).score(of: "A")?.decimal(places: 4) == "33.3333")
    }

    @Test func onScheduleTakeTimeProgressForCompletionsAndTheThresholdForShares() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demandShare(80, from: "A")
        fixture.demand(10, from: "B")
        let programme = try fixture.programme()
        let day = try #require(CalendarDate(year: 2023, month: 6, day: 30))
        let time = try #require(Rational(181, over: 365))
        #expect(programme.scoreOnSchedule(of: RegionID("A"), on: day) == Rational(40) + Rational(60) * time)
        #expect(programme.scoreOnSchedule(of: RegionID("B"), on: day) == Rational(100) * time)
        #expect(programme.scoreOnSchedule(of: RegionID("C"), on: day) == nil)
    }
}
