import Domain
import Indicators

/// What a standing is computed from besides the figures of its own period: what the formulas look back to, and how each
/// region reported.
struct StandingContext: Sendable {
    private let programme: Programme
    private let period: Period
    private let earlier: [Period: PeriodFigures]
    private let conduct: [RegionID: Conduct]

    /// Reads what the programme's rules need, and nothing where they need nothing.
    init(_ services: Services, _ programme: Programme, _ period: Period) async throws {
        self.programme = programme
        self.period = period
        earlier = programme.looksBack ? try await Self.earlier(services, programme, period) : [:]
        conduct = programme.scheme.watchesConduct ? try await Self.conduct(services, programme, period) : [:]
    }

    func standing(from figures: [Figure]) -> Standing {
        Standing(
            of: programme,
            in: period,
            from: PeriodFigures(programme.counting(figures, in: period)),
            earlier: earlier,
            conduct: conduct
        )
    }

    /// The periods of the same kind since the beginning of the year before.
    private static func earlier(
        _ services: Services,
        _ programme: Programme,
        _ period: Period
    ) async throws -> [Period: PeriodFigures] {
        let periods = sequence(first: period, next: \.previous).dropFirst()
            .prefix { $0.reportingYear >= period.reportingYear - 1 }
        let figures = try await services.figures.standing(of: programme.id, in: Array(periods))
        return Dictionary(grouping: figures, by: \.period).mapValues { PeriodFigures($0) }
    }

    /// How often each region reported late, and when it reported last. A form that came twice in time and then once more is
    /// in time: the first one counts.
    private static func conduct(
        _ services: Services,
        _ programme: Programme,
        _ period: Period
    ) async throws -> [RegionID: Conduct] {
        let snapshot = try await services.periods.snapshot(programme.id, period)
        let submissions = Dictionary(uniqueKeysWithValues: snapshot.received.map { ($0.receipt, $0) })
        var conduct: [RegionID: Conduct] = [:]
        for (region, figures) in Dictionary(grouping: snapshot.figures.filter { $0.period == period }, by: \.region) {
            let own = Set(figures.map(\.receipt)).compactMap { submissions[$0] }
            let forms = Dictionary(grouping: own, by: \.form)
            let late = programme.forms.count { form in
                guard let first = forms[form.id]?.map(\.receivedOn).min() else { return false }
                return first > form.deadline(for: period)
            }
            conduct[region] = Conduct(faults: [.late: late], lastReport: own.map(\.receivedOn).max())
        }
        return conduct
    }
}

extension ScoringScheme {
    /// Whether anything in it depends on how a region reports.
    fileprivate var watchesConduct: Bool { !conduct.deductions.isEmpty || ranking.tieBreaks.contains(.earlier) }
}
