import Domain
import Indicators
import Quantities
import Testing

/// Properties that hold for any figures, each tried on 10 000 seeded cases.
@Suite("Properties of scores and places")
struct PropertyTests {
    private static let cases = 10_000

    /// Counts, shares, a coverage and a mark over four counties and a zone; some regions lack a task.
    private static let pack = Pack(
        measures: """
              - { id: a, name: 甲, unit: 个 }
              - { id: b, name: 乙, unit: 个 }
              - { id: all, name: 总数, unit: 个, accumulation: stock, zones: within-host }
              - { id: public, name: 公有, unit: 个, accumulation: stock, zones: within-host }
            """,
        indicators: """
              - { id: first, name: 甲, shortName: 甲, kind: count, target: a, numerator: a }
              - { id: second, name: 乙, shortName: 乙, kind: count, target: b, numerator: b }
              - { id: share, name: 占比, shortName: 占比, kind: ratio, goal: 80%, numerator: public, denominator: all }
            """,
        scheme: ", weights: { first: 25, second: 30, share: 45 }",
        files: [
            "targets.csv": "region,a,b\nA,8,1101\nB,9,—\nC,8,1199\nZ,1,318\n"
        ]
    )

    private struct World {
        var figures: [RegionID: [MeasureID: Int]] = [:]
        let programme: Programme

        init(_ programme: Programme, _ random: inout SeededNumbers, missing: Bool = true) {
            self.programme = programme
            for region in programme.regions {
                var own = ["a": random.below(12), "b": random.below(1_500), "all": 1 + random.below(600)]
                own["public"] = random.below((own["all"] ?? 1) + 1)
                if missing, random.below(6) == 0 { own[["a", "b", "all", "public"][random.below(4)]] = nil }
                figures[region.id] = Dictionary(uniqueKeysWithValues: own.map { (MeasureID($0), $1) })
            }
        }

        func standing(of other: Programme? = nil) throws -> Standing {
            let readings = figures.mapValues { $0.mapValues { Reading.number(Rational($0)) } }
            return Standing(of: other ?? programme, in: try #require(Period("2023-06")), from: PeriodFigures(readings))
        }
    }

    @Test("More done never lowers a score, nor a place")
    func monotonicity() throws {
        let programme = try Self.pack.programme()
        var random = SeededNumbers(seed: 1)
        for number in 0..<Self.cases {
            var world = World(programme, &random)
            let before = try world.standing()
            let region = programme.regions[random.below(programme.regions.count)].id
            let measure = MeasureID(["a", "b", "public"][random.below(3)])
            guard let old = world.figures[region]?[measure], let score = before.row(of: region)?.score else { continue }
            world.figures[region]?[measure] = old + 1 + random.below(50)
            let after = try #require(try world.standing().row(of: region))
            #expect(try #require(after.score) >= score, "\(number)")
            #expect(try #require(after.place).overall <= (before.row(of: region)?.place?.overall ?? 0), "\(number)")
        }
    }

    @Test("The order of the regions changes nobody's score, place or light")
    func order() throws {
        let programme = try Self.pack.programme()
        var random = SeededNumbers(seed: 2)
        for number in 0..<Self.cases {
            let world = World(programme, &random)
            let straight = try world.standing()
            let turned = try world.standing(of: programme.with(regions: random.shuffled(programme.regions)))
            for row in straight.rows {
                let other = turned.row(of: row.region)
                #expect(
                    other?.score == row.score && other?.place == row.place && other?.outcomes == row.outcomes,
                    "\(number)"
                )
            }
            #expect(straight.whole == turned.whole, "\(number)")
        }
    }

    @Test("A task that a region does not have neither helps nor hurts: the rest alone gives the same score")
    func renormalisation() throws {
        let programme = try Self.pack.programme()
        var random = SeededNumbers(seed: 3)
        let without = programme.with(
            weights: programme.scheme.weights.filter { $0.indicator != IndicatorID("second") }
        )
        for number in 0..<Self.cases {
            let world = World(programme, &random)
            let region = RegionID("B")
            #expect(
                try world.standing().row(of: region)?.score == world.standing(of: without).row(of: region)?.score,
                "\(number)"
            )
        }
    }

    @Test("Places are as many as there are better scores and one; the unscored have none")
    func places() throws {
        let programme = try Self.pack.programme()
        var random = SeededNumbers(seed: 4)
        for number in 0..<Self.cases {
            let rows = try World(programme, &random).standing().rows
            for row in rows {
                guard let score = row.score else {
                    #expect(row.place == nil, "\(number)")
                    continue
                }
                let peers = rows.filter { $0.group == row.group }
                let expected = RankingPlace(
                    overall: rows.count { $0.score.map { $0 > score } ?? false } + 1,
                    inGroup: peers.count { $0.score.map { $0 > score } ?? false } + 1,
                    dense: Set(rows.compactMap(\.score).filter { $0 > score }).count + 1,
                    isTied: peers.count { $0.score == score } > 1
                )
                #expect(row.place == expected, "\(number)")
            }
        }
    }

    @Test("By host and by managing unit the register has the same institutions, whoever they belong to")
    func views() throws {
        var random = SeededNumbers(seed: 5)
        let regions = ["A", "B", "C"].map { RegionID($0) }
        let day = try #require(CalendarDate("2023-06-30"))
        for number in 0..<Self.cases {
            let entries = (0..<random.below(20)).map { index in
                Institution(
                    id: "\(index)",
                    name: "\(index)",
                    kind: "village-clinic",
                    host: regions[random.below(3)],
                    managing: random.below(4) == 0 ? RegionID("Z") : regions[random.below(3)],
                    from: random.below(3) == 0 ? day.adding(days: random.below(3) - 1) : nil,
                    until: random.below(3) == 0 ? day.adding(days: random.below(3) - 1) : nil
                )
            }
            let register = Register(entries)
            let all = register.institutions(ofKind: "village-clinic", on: day).count
            for view in Register.View.allCases {
                let sum = (regions + [RegionID("Z")]).reduce(0) {
                    $0 + register.institutions(ofKind: "village-clinic", of: $1, by: view, on: day).count
                }
                #expect(sum == all, "\(number)")
            }
        }
    }
}

extension Programme {
    fileprivate func with(regions: [Region]? = nil, weights: [ScoringScheme.Weight]? = nil) -> Programme {
        Programme(
            id: id,
            title: title,
            shortTitle: shortTitle,
            issuer: issuer,
            wholeName: wholeName,
            year: year,
            regions: regions ?? self.regions,
            areas: areas,
            clauses: clauses,
            measures: measures,
            targets: targets,
            bases: bases,
            indicators: indicators,
            scheme: ScoringScheme(
                version: scheme.version,
                weights: weights ?? scheme.weights,
                cap: scheme.cap,
                lagThreshold: scheme.lagThreshold
            ),
            forms: forms,
            tasks: tasks,
            commitments: commitments,
            notes: notes
        )
    }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for index in list.indices.dropFirst() { list.swapAt(index, below(index + 1)) }
        return list
    }
}
