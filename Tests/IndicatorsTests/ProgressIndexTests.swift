import Domain
import Indicators
import Quantities
import Testing

/// Figures by hand: A had 40 of 100 teams and 60 of 100 clinics, B all 100 teams and 50 clinics, C no team.
@Suite("Improvement on the own past")
struct ProgressIndexTests {
    private static let before = [
        "A": ["teams": "40", "owned": "60", "clinics": "100", "cases": "20"],
        "B": ["teams": "100", "owned": "50", "clinics": "100", "cases": "10"],
        "C": ["teams": "0", "owned": "10", "clinics": "100", "cases": "0"],
    ]
    private static let now = [
        "A": ["teams": "70", "owned": "75", "clinics": "100", "cases": "10"],
        "B": ["teams": "100", "owned": "60", "clinics": "100", "cases": "5"],
        "C": ["teams": "50", "owned": "10", "clinics": "100", "cases": "0"],
    ]

    private static func pack(_ method: String, weights: String = "training: 60, share: 40") -> Pack {
        Pack(
            measures: """
                  - { id: teams, name: 团队, unit: 个 }
                  - { id: owned, name: 公有, unit: 个, accumulation: stock }
                  - { id: clinics, name: 总数, unit: 个, accumulation: stock }
                  - { id: cases, name: 投诉, unit: 个, accumulation: stock }
                """,
            indicators: """
                  - { id: training, name: 培训, shortName: 培训, kind: count, goal: 100, numerator: teams }
                  - { id: share, name: 公有占比, shortName: 占比, kind: ratio, goal: 80%, numerator: owned, denominator: clinics }
                  - { id: complaints, name: 投诉率, shortName: 投诉, kind: ratio, goal: 10%, numerator: cases, denominator: clinics, direction: lower }
                """,
            scheme: ", progress: \(method), weights: { \(weights) }"
        )
    }

    private func index(_ region: String, _ pack: Pack, now: [String: [String: String]] = now) throws -> Rational? {
        try pack.programme().progressIndex(
            of: RegionID(region),
            now: pack.standing("2023-06", now),
            before: pack.standing("2023-05", Self.before)
        )
    }

    @Test("The chain index is now over before, weighted, around 100")
    func chain() throws {
        let pack = Self.pack("chain")
        #expect(try index("A", pack) == Rational(155))  // 60 × 70/40 + 40 × 75/60
        #expect(try index("B", pack) == Rational(108))  // 60 × 1 + 40 × 60/50
    }

    @Test("What should fall counts the other way round: half the complaints are twice as good")
    func chainOfWhatShouldFall() throws {
        let pack = Self.pack("chain", weights: "training: 60, share: 20, complaints: 20")
        #expect(try index("A", pack) == Rational(170))  // 60 × 70/40 + 20 × 75/60 + 20 × 20/10
    }

    @Test("A base of zero leaves the chain index without a value, and so does a missing figure, then or now")
    func undefined() throws {
        let pack = Self.pack("chain")
        #expect(try index("C", pack) == nil)
        #expect(try index("A", pack, now: ["A": ["teams": "70"]]) == nil)
        #expect(try index("Z", pack) == nil)
    }

    @Test("The gain index is the share of what was left to do; who was at the goal gets the full mark")
    func gain() throws {
        let pack = Self.pack("gain")
        // 100 + 60 × (70 − 40)/(100 − 40) + 40 × (75 − 60)/(80 − 60)
        #expect(try index("A", pack) == Rational(160))
        // 100 + 60 × 1 + 40 × (60 − 50)/(80 − 50)
        #expect(try index("B", pack) == Rational(520, over: 3))
        #expect(try index("C", pack) == Rational(130))  // 100 + 60 × 1/2 + 40 × 0
    }

    @Test("By rank it is the places risen within the group")
    func rank() throws {
        let pack = Self.pack("rank")
        let before = try pack.standing("2023-05", Self.before)
        let now = try pack.standing(
            "2023-06",
            Self.now.merging(["C": ["teams": "100", "owned": "80", "clinics": "100", "cases": "0"]]) { $1 }
        )
        #expect(before.ranked.prefix(3).map(\.region) == ["B", "A", "C"].map { RegionID($0) })
        #expect(now.ranked.prefix(3).map(\.region) == ["C", "B", "A"].map { RegionID($0) })
        let programme = try pack.programme()
        let risen = ["A", "B", "C"].map { programme.progressIndex(of: RegionID($0), now: now, before: before) }
        #expect(risen == [Rational(-1), Rational(-1), Rational(2)])
        #expect(now.rise(of: RegionID("Z"), since: before) == nil)
        #expect(now.rise(of: RegionID("A"), since: nil) == nil)
    }

    @Test("A region without a task is judged by the others, with their weights")
    func renormalised() throws {
        let pack = Pack(
            measures: """
                  - { id: teams, name: 团队, unit: 个 }
                  - { id: owned, name: 公有, unit: 个, accumulation: stock }
                  - { id: clinics, name: 总数, unit: 个, accumulation: stock }
                """,
            indicators: """
                  - { id: training, name: 培训, shortName: 培训, kind: count, target: teams, numerator: teams }
                  - { id: share, name: 公有占比, shortName: 占比, kind: ratio, goal: 80%, numerator: owned, denominator: clinics }
                """,
            scheme: ", progress: chain, weights: { training: 60, share: 40 }",
            files: ["targets.csv": "region,teams\nA,—\nB,100\nC,100\nZ,—\n"]
        )
        let then = ["A": ["owned": "60", "clinics": "100"]]
        let now = ["A": ["owned": "75", "clinics": "100"]]
        let index = try pack.programme().progressIndex(
            of: RegionID("A"),
            now: pack.standing("2023-06", now),
            before: pack.standing("2023-05", then)
        )
        #expect(index == Rational(125))  // 75/60 alone
    }

    @Test("Each method is printed in a sentence of its own")
    func sentences() { #expect(Set(ProgressMethod.allCases.map(\.sentence)).count == 3) }
}
