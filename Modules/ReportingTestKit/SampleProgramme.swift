public import Domain
import Formulas
import Quantities

/// A made-up programme of any size: counties, zones inside the first county, one completion, one share whose zones are
/// counted by their hosts, and as many further completions as wanted.
public struct SampleProgramme: Hashable, Sendable {
    /// How many counties it has.
    public var counties: Int
    /// How many zones it has; the last one has no task for the share.
    public var zones: Int
    /// How many completions it has beside the first.
    public var furtherIndicators: Int
    /// Whether all names are as long as names get.
    public var hasLongNames: Bool

    /// Chooses the size.
    public init(counties: Int = 5, zones: Int = 2, furtherIndicators: Int = 0, hasLongNames: Bool = false) {
        self.counties = counties
        self.zones = zones
        self.furtherIndicators = furtherIndicators
        self.hasLongNames = hasLongNames
    }

    /// The measure of the first completion.
    public static let teams = MeasureID("teams.trained")
    /// The measure that the share is taken of.
    public static let clinics = MeasureID("clinics.total")
    /// The measure that the share counts.
    public static let publicClinics = MeasureID("clinics.public")

    /// The programme. Throws only if one of its own formulas were wrong.
    public func programme() throws -> Programme {
        let regions = self.regions
        let indicators = try self.indicators
        return Programme(
            id: ProgrammeID("sample-2023"),
            title: Wording.programme,
            shortTitle: Wording.shortProgramme,
            issuer: Wording.issuer,
            wholeName: Wording.whole,
            year: 2023,
            regions: regions,
            clauses: [Clause(id: "1", line: 7, quote: Wording.quote)],
            measures: measures,
            targets: targets(of: regions),
            bases: [:],
            indicators: indicators,
            duties: [try subsidy],
            scheme: scheme(of: indicators),
            forms: [form],
            tasks: tasks(of: regions),
            commitments: commitments,
            notes: Wording.notes
        )
    }

    private var regions: [Region] {
        func named(_ name: String) -> String { hasLongNames ? Wording.long(name) : name }
        let first = RegionID("C1")
        return (0..<counties).map {
            Region(id: RegionID("C\($0 + 1)"), name: named(Wording.county($0 + 1)), kind: .county)
        }
            + (0..<zones).map {
                Region(id: RegionID("Z\($0 + 1)"), name: named(Wording.zone($0 + 1)), kind: .zone, hosts: [first])
            }
    }

    var measures: [Measure] {
        [
            Measure(id: Self.teams, name: Wording.teams, unit: Wording.teamUnit),
            Measure(
                id: Self.clinics,
                name: Wording.clinics,
                unit: Wording.clinicUnit,
                accumulation: .stock,
                zoneRule: .withinHost
            ),
            Measure(
                id: Self.publicClinics,
                name: Wording.publicClinics,
                unit: Wording.clinicUnit,
                accumulation: .stock,
                zoneRule: .withinHost,
                partOf: Self.clinics
            ),
            Measure(id: Self.paid, name: Wording.paid, unit: Wording.yuan, kind: .money, zoneRule: .withinHost),
        ] + further.map { Measure(id: $0.measure, name: $0.name, unit: Wording.teamUnit) }
    }

    private var indicators: [Indicator] {
        get throws {
            [
                Indicator(
                    id: IndicatorID("teams.completion"),
                    name: Wording.teamsRate,
                    shortName: Wording.teamsShort,
                    kind: .count,
                    target: Self.teams.rawValue,
                    numerator: try Formula("teams.trained"),
                    denominator: try Formula("target(teams.trained)")
                ),
                Indicator(
                    id: IndicatorID("clinics.public_share"),
                    name: Wording.publicShare,
                    shortName: Wording.publicShort,
                    kind: .ratio,
                    target: Self.share,
                    numerator: try Formula("clinics.public"),
                    denominator: try Formula("clinics.total")
                ),
            ] + (try further.map(completion))
        }
    }

    private func completion(_ further: (measure: MeasureID, name: String)) throws -> Indicator {
        Indicator(
            id: IndicatorID("\(further.measure).completion"),
            name: further.name,
            shortName: further.name,
            kind: .count,
            target: further.measure.rawValue,
            numerator: try Formula(further.measure.rawValue),
            denominator: try Formula("target(\(further.measure))")
        )
    }

    var further: [(measure: MeasureID, name: String)] {
        (0..<furtherIndicators).map { (MeasureID("further.n\($0 + 1)"), Wording.extra($0 + 1)) }
    }

    /// Every clinic is due 4 500 yuan; nobody is ranked by it.
    private var subsidy: Indicator {
        get throws {
            Indicator(
                id: IndicatorID(Self.subsidy),
                name: Wording.subsidy,
                shortName: Wording.subsidyShort,
                kind: .amount,
                target: Self.subsidy,
                numerator: try Formula("subsidy.paid"),
                denominator: try Formula("clinics.total * target(subsidy.clinics)")
            )
        }
    }

    /// The measure of the money that was paid, in fen.
    public static let paid = MeasureID("subsidy.paid")
    static let share = "clinics.public_share"
    static let subsidy = "subsidy.clinics"
}
