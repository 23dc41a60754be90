import Domain
import Indicators
import Quantities
import Testing

@Suite("Holding a figure against its target")
struct JudgingTests {
    @Test func aShareIsComparedOnCountsAndNotOnRoundedPercent() throws {
        var fixture = Fixture()
        for region in ["A", "B", "C"] { fixture.demandShare(80, from: region) }
        let standing = try fixture.standing([
            "A": ["public": 331, "total": 414], "B": ["public": 332, "total": 414], "C": ["public": 4, "total": 5],
        ])
        let judged = try #require(standing.outcome("share", of: "A")?.judged)
        #expect(judged.isMet == false)
        #expect(judged.light == .notMet)
        #expect(judged.shortfall == .one)
        #expect(standing.light("share", of: "B") == .met)
        #expect(standing.light("share", of: "C") == .met)
        #expect(standing.outcome("share", of: "C")?.judged?.shortfall == .zero)
    }

    /// 30 June 2023 is 181 of 365, so of a target of 3650 that is 1810, and nine tenths of it are 1629.
    @Test(arguments: [
        (3650, Light.complete), (3649, .onTrack), (1810, .onTrack), (1809, .behind), (1629, .behind),
        (1628, .farBehind),
        (0, .farBehind), (4000, .complete),
    ])
    func theLightChangesExactlyAtItsThreshold(_ done: Int, _ light: Light) throws {
        var fixture = Fixture()
        fixture.demand(3650, from: "A")
        #expect(try fixture.standing(["A": ["done": done]]).light("completion", of: "A") == light)
    }

    @Test func aMissingFigureIsNamedAndNeverZero() throws {
        var fixture = Fixture()
        fixture.demandShare(80, from: "A")
        #expect(
            try fixture.standing([:]).outcome("share", of: "A")
                == .notReported([MeasureID("public"), MeasureID("total")])
        )
        let half = try fixture.standing(["A": ["total": 5]])
        #expect(half.outcome("share", of: "A") == .notReported([MeasureID("public")]))
        #expect(half.score(of: "A") == nil)
        #expect(half.place(of: "A") == nil)
        #expect(half.row(of: RegionID("A"))?.missing == [MeasureID("public")])
    }

    @Test func aRegionWithoutATaskHasNoOutcomeEvenWhenItReports() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        let standing = try fixture.standing(["B": ["done": 5, "public": 1, "total": 2]])
        #expect(standing.outcome("completion", of: "B") == .noSuchTask)
        #expect(standing.light("completion", of: "B") == nil)
        #expect(standing.row(of: RegionID("B"))?.isSilent == false)
    }

    @Test func aDenominatorOfZeroHasNoValue() throws {
        var fixture = Fixture()
        fixture.demandShare(80, from: "A")
        let standing = try fixture.standing(["A": ["public": 0, "total": 0]])
        #expect(standing.outcome("share", of: "A") == .notComputable("分母为0"))
        #expect(standing.score(of: "A") == nil)
    }

    @Test func aDivisionByZeroInsideAFormulaHasNoValueEither() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        let standing = try fixture.standing(["A": ["done": 5, "total": 0]], over: "target(done)/total")
        #expect(standing.outcome("completion", of: "A") == .notComputable("除数为0"))
    }

    @Test func overCompletionIsKeptUncapped() throws {
        var fixture = Fixture()
        fixture.demand(151, from: "A")
        let ratio = try #require(
            try fixture.standing(["A": ["done": 160]]).outcome("completion", of: "A")?.judged?.ratio
        )
        #expect(ratio.value.percent(places: 2) == "105.96")
    }

    @Test("A task that has not been issued yet is neither no task nor unreported")
    func notIssued() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.targets["done", default: [:]][RegionID("B")] = .notIssued
        let programme = try fixture.programme()
        let june = try #require(Period("2023-06"))
        let standing = Standing(of: programme, in: june, from: PeriodFigures([RegionID: [MeasureID: Reading]]()))
        #expect(standing.outcome("completion", of: "B") == .notComputable("任务尚未下达"))
        #expect(standing.row(of: RegionID("B"))?.score == nil)
    }
}
