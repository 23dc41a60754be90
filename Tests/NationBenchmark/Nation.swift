import Domain
import Formulas
import Glibc
import Indicators
import Quantities

/// A made-up nation: counties with targets of their own for twenty counts, and ten shares with thresholds.
struct Nation {
    let regions: [Region]
    private let seed: UInt64
    private static let counts = (1...20).map { "count.n\($0)" }
    private static let shares = (1...10).map { "share.n\($0)" }

    init(counties: Int, seed: UInt64) {
        regions = (1...counties).map { number in
            Region(id: RegionID("\(100_000 + number)"), name: "县\(number)", kind: number % 40 == 0 ? .zone : .county)
        }
        self.seed = seed
    }

    func programme() throws -> Programme {
        var cells: [TargetSubject: [RegionID: TargetCell]] = [:]
        for region in regions {
            for subject in Self.counts {
                cells[subject, default: [:]][region.id] = .number(
                    Rational(5 + random(region, subject, 0, 2_000)),
                    parts: []
                )
            }
            for subject in Self.shares {
                cells[subject, default: [:]][region.id] = .number(
                    Rational(60 + random(region, subject, 0, 40), over: 100) ?? .one,
                    parts: []
                )
            }
        }
        let ids = Self.counts + Self.shares
        return Programme(
            id: ProgrammeID("nation"),
            title: "模拟",
            shortTitle: "模拟",
            issuer: "模拟",
            wholeName: "全国",
            year: 2023,
            regions: regions,
            clauses: [],
            measures: (Self.counts + Self.shares.flatMap { [$0 + ".part", $0 + ".all"] }).map {
                Measure(id: MeasureID($0), name: $0, unit: "个")
            },
            targets: TargetTable(cells),
            bases: [:],
            indicators: try ids.map(indicator),
            scheme: ScoringScheme(
                version: "1",
                weights: ids.map { .init(IndicatorID($0), points: Rational(3)) },
                cap: .one,
                lagThreshold: Rational(9, over: 10) ?? .one
            ),
            forms: [],
            tasks: [],
            commitments: [],
            notes: []
        )
    }

    private func indicator(_ id: String) throws -> Indicator {
        let isCount = Self.counts.contains(id)
        return Indicator(
            id: IndicatorID(id),
            name: id,
            shortName: id,
            kind: isCount ? .count : .ratio,
            target: id,
            numerator: try Formula(isCount ? id : id + ".part"),
            denominator: try Formula(isCount ? "target(\(id))" : id + ".all")
        )
    }

    func figures(_ month: Int) -> PeriodFigures {
        var readings: [RegionID: [MeasureID: Reading]] = [:]
        for region in regions {
            var own: [MeasureID: Reading] = [:]
            for id in Self.counts { own[MeasureID(id)] = .number(Rational(random(region, id, month, 180 * month))) }
            for id in Self.shares {
                let all = 1 + random(region, id, 0, 900)
                own[MeasureID(id + ".all")] = .number(Rational(all))
                own[MeasureID(id + ".part")] = .number(Rational(random(region, id, month, all + 1)))
            }
            readings[region.id] = own
        }
        return PeriodFigures(readings)
    }

    /// One line a county on standard output, for the yardstick: month, group, targets, then figures.
    func write(_ month: Int, _ figures: PeriodFigures) {
        for region in regions {
            var cells = ["\(month)", region.group.rawValue]
            for id in Self.counts {
                cells.append("\(5 + random(region, id, 0, 2_000))")
                cells.append(figures[region.id, MeasureID(id)]?.number?.exactText ?? "")
            }
            for id in Self.shares {
                cells.append("\(60 + random(region, id, 0, 40))")
                cells.append(figures[region.id, MeasureID(id + ".part")]?.number?.exactText ?? "")
                cells.append(figures[region.id, MeasureID(id + ".all")]?.number?.exactText ?? "")
            }
            print(cells.joined(separator: ","))
        }
    }

    private func random(_ region: Region, _ id: String, _ month: Int, _ bound: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed ^ UInt64(month)
        for byte in region.id.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return Int((hash ^ (hash >> 31)) % UInt64(bound))
    }
}
