import Domain
import Indicators
import Quantities
import Testing

@Suite("The whole")
struct WholeTests {
    @Test func addsCountsAndNeverAveragesRates() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demand(90, from: "B")
        let whole = try whole("completion", of: fixture.standing(["A": ["done": 10], "B": ["done": 9]]))
        #expect(whole.ratio == Ratio(19, of: 100))
        #expect(whole.met == 1)
    }

    @Test func doesNotAddZonesThatTheirHostsHaveCounted() throws {
        var fixture = Fixture()
        fixture.regions = [Fixture.county("A"), Fixture.county("B"), Fixture.zone("Z", in: "A")]
        for region in ["A", "B", "Z"] {
            fixture.demandShare(80, from: region)
            fixture.demand(10, from: region)
        }
        let standing = try fixture.standing([
            "A": ["public": 80, "total": 100, "done": 1], "B": ["public": 40, "total": 50, "done": 2],
            "Z": ["public": 10, "total": 20, "done": 3],
        ])
        let share = try whole("share", of: standing)
        #expect(share.ratio == Ratio(120, of: 150))
        #expect(share.expected == 3)
        #expect(share.met == 2)
        #expect(try whole("completion", of: standing).ratio == Ratio(6, of: 30))
    }

    @Test func leavesOutTheTargetsOfThoseWhoHaveNotReported() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        fixture.demand(90, from: "B")
        let whole = try whole("completion", of: fixture.standing(["A": ["done": 5]]))
        #expect(whole.ratio == Ratio(5, of: 10))
        #expect(whole.reported == 1)
        #expect(whole.expected == 2)
    }

    @Test func hasNoRateWhereNobodyReported() throws {
        var fixture = Fixture()
        fixture.demand(10, from: "A")
        let whole = try whole("completion", of: fixture.standing([:]))
        #expect(whole == WholeStanding(ratio: nil, reported: 0, expected: 1, met: 0))
    }

    private func whole(_ indicator: String, of standing: Standing) throws -> WholeStanding {
        try #require(standing.whole[IndicatorID(indicator)])
    }
}
