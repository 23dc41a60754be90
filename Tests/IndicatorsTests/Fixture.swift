import Domain
import Formulas
import Indicators
import Quantities

/// A small programme that tests shape to what they ask: a completion `done`, and a share `public` of `total` that zones
/// report inside their hosts.
struct Fixture {
    var year = 2023
    var regions: [Region] = [Fixture.county("A"), Fixture.county("B"), Fixture.county("C")]
    var targets: [TargetSubject: [RegionID: TargetCell]] = [:]
    var points: [(String, Int)] = [("completion", 60), ("share", 40)]
    var cap = Rational.one

    static func county(_ id: String) -> Region { Region(id: RegionID(id), name: id, kind: .county) }

    static func zone(_ id: String, in host: String) -> Region {
        Region(id: RegionID(id), name: id, kind: .zone, hosts: [RegionID(host)])
    }

    /// Sets a whole-number target.
    mutating func demand(_ count: Int, from region: String) {
        targets["done", default: [:]][RegionID(region)] = .number(Rational(count), parts: [])
    }

    /// Demands at least this share in per cent.
    mutating func demandShare(_ percent: Int, from region: String) {
        targets["share", default: [:]][RegionID(region)] = .number(Rational(percent, over: 100) ?? .zero, parts: [])
    }

    func programme(_ denominator: String = "target(done)") throws -> Programme {
        Programme(
            id: ProgrammeID("p"),
            title: "p",
            shortTitle: "p",
            issuer: "i",
            wholeName: "w",
            year: year,
            regions: regions,
            clauses: [],
            measures: [
                Measure(id: MeasureID("done"), name: "done", unit: ""),
                Measure(id: MeasureID("total"), name: "total", unit: "", zoneRule: .withinHost),
                Measure(id: MeasureID("public"), name: "public", unit: "", zoneRule: .withinHost),
            ],
            targets: TargetTable(targets),
            bases: [:],
            indicators: [
                try indicator("completion", "done", "done", denominator, .count),
                try indicator("share", "share", "public", "total", .ratio),
            ],
            scheme: ScoringScheme(
                version: "1",
                weights: points.map { .init(IndicatorID($0.0), points: Rational($0.1)) },
                cap: cap,
                lagThreshold: Rational(9, over: 10) ?? .one
            ),
            forms: [],
            tasks: [],
            commitments: [],
            notes: []
        )
    }

    private func indicator(
        _ id: String,
        _ target: String,
        _ numerator: String,
        _ denominator: String,
        _ kind: TargetKind
    ) throws -> Indicator {
        Indicator(
            id: IndicatorID(id),
            name: id,
            shortName: id,
            kind: kind,
            target: target,
            numerator: try Formula(numerator),
            denominator: try Formula(denominator)
        )
    }

    /// The standing of a month of the year from whole numbers, region by region.
    func standing(_ said: [String: [String: Int]], month: Int = 6, over denominator: String = "target(done)") throws
        -> Standing
    {
        let readings = said.map { region, values in
            (
                RegionID(region),
                Dictionary(uniqueKeysWithValues: values.map { (MeasureID($0), Reading.number(Rational($1))) })
            )
        }
        guard let period = Period(.month, year: year, number: month) else { throw NoSuchPeriod() }
        return Standing(
            of: try programme(denominator),
            in: period,
            from: PeriodFigures(Dictionary(uniqueKeysWithValues: readings))
        )
    }

    struct NoSuchPeriod: Error {}
}

extension Standing {
    func outcome(_ indicator: String, of region: String) -> Outcome? {
        row(of: RegionID(region))?.outcomes[IndicatorID(indicator)]
    }

    func light(_ indicator: String, of region: String) -> Light? { outcome(indicator, of: region)?.light }

    func score(of region: String) -> Rational? { row(of: RegionID(region))?.score }

    func place(of region: String) -> RankingPlace? { row(of: RegionID(region))?.place }
}
