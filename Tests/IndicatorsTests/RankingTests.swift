import Domain
import Indicators
import Quantities
import Testing

@Suite("Places")
struct RankingTests {
    let standing: Standing

    init() throws {
        var fixture = Fixture()
        fixture.regions =
            ["A", "B", "C", "D"].map(Fixture.county) + [Fixture.zone("Y", in: "A"), Fixture.zone("Z", in: "A")]
        for region in ["A", "B", "C", "D", "Y", "Z"] { fixture.demand(10, from: region) }
        standing = try fixture.standing([
            "A": ["done": 8], "B": ["done": 9], "C": ["done": 9], "Y": ["done": 10], "Z": ["done": 8],
        ])
    }

    @Test func skipAfterATie() {
        #expect(["B", "C", "A"].map { standing.place(of: $0)?.inGroup } == [1, 1, 3])
    }

    @Test func areAlsoGivenDense() {
        #expect(["Y", "B", "C", "A", "Z"].map { standing.place(of: $0)?.dense } == [1, 2, 2, 3, 3])
    }

    @Test func runOverAllRegionsAndWithinTheGroup() {
        #expect(["Y", "B", "C", "A", "Z"].map { standing.place(of: $0)?.overall } == [1, 2, 2, 4, 4])
        #expect(["Y", "Z"].map { standing.place(of: $0)?.inGroup } == [1, 2])
    }

    @Test func areTiedWithinTheGroupOnly() {
        #expect(standing.place(of: "B")?.isTied == true)
        #expect(standing.place(of: "A")?.isTied == false)  // Z has the same score but is a zone
    }

    @Test func belongToNobodyWithoutAScore() {
        #expect(standing.place(of: "D") == nil)
        #expect(standing.ranked.map(\.region.rawValue) == ["Y", "B", "C", "A", "Z", "D"])
    }

    @Test func riseAndFallAgainstAnEarlierStanding() throws {
        var fixture = Fixture()
        for region in ["A", "B", "C"] { fixture.demand(10, from: region) }
        let may = try fixture.standing(["A": ["done": 3], "B": ["done": 2], "C": ["done": 1]])
        let june = try fixture.standing(["A": ["done": 3], "B": ["done": 4], "C": ["done": 2]])
        #expect(["A", "B", "C"].map { june.rise(of: RegionID($0), since: may) } == [-1, 1, 0])
        #expect(june.rise(of: RegionID("A"), since: nil) == nil)
    }
}
