public import Domain
import Formulas
public import Quantities

extension Standing {
    /// Computes where every region stands at the end of a period from the figures that stand for it. Time progress is
    /// measured at the last day of the period, which is the cut-off day of its data, and targets are those in force on it.
    ///
    /// `earlier` holds the figures of other periods that formulas look back to, `conduct` how each region reported.
    public init(
        of programme: Programme,
        in period: Period,
        from figures: PeriodFigures,
        earlier: [Period: PeriodFigures] = [:],
        conduct: [RegionID: Conduct] = [:]
    ) {
        self = PreparedProgramme(programme).standing(
            in: period,
            from: figures,
            earlier: earlier,
            conduct: conduct
        )
    }

    /// Days gone by on a day ÷ days of the year, the day itself included: 30 June 2023 is 181 of 365.
    public static func timeProgress(on day: CalendarDate) -> Ratio {
        let year = Period(.year, containing: day)
        let gone = year.map { day.days(after: $0.start) + 1 } ?? 1
        return Ratio(gone, of: year?.days ?? 365) ?? .one
    }

    static func rows(
        of programme: Programme,
        _ outcomes: [[Outcome]],
        _ duties: [[Outcome]],
        _ conduct: [RegionID: Conduct]
    ) -> [RegionStanding] {
        var sheet = ScoreSheet(programme)
        let names = Outcomes.Names(programme.indicators.map(\.id))
        let dutyNames = Outcomes.Names(programme.duties.map(\.id))
        let scored = programme.regions.indices.map { index in
            let region = programme.regions[index]
            let plain = sheet.score(outcomes[index], of: region.id)
            let own = conduct[region.id] ?? Conduct()
            let adjustments = plain.map { programme.scheme.conduct.adjustments(for: own, of: $0) } ?? []
            return (
                score: plain.map { adjustments.reduce($0) { $0 + $1.points } },
                adjustments: adjustments,
                tieBreaks: programme.scheme.ranking.tieBreaks.map { $0.value(Outcomes(names, outcomes[index]), own) }
            )
        }
        let ranking = Ranking(
            zip(programme.regions, scored).map { region, scored in
                Ranking.Entry(group: region.group, score: scored.score, tieBreaks: scored.tieBreaks)
            },
            ties: programme.scheme.ranking.ties
        )
        return programme.regions.indices.map { index in
            RegionStanding(
                region: programme.regions[index].id,
                group: programme.regions[index].group,
                outcomes: Outcomes(names, outcomes[index]),
                duties: duties[index].isEmpty ? nil : Outcomes(dutyNames, duties[index]),
                score: scored[index].score,
                adjustments: scored[index].adjustments.isEmpty ? nil : scored[index].adjustments,
                place: ranking.places[index]
            )
        }
    }
}

extension RankingRule.TieBreak {
    /// What a region has to show; more is better.
    fileprivate func value(_ outcomes: Outcomes, _ conduct: Conduct) -> Rational {
        switch self {
        case .rate(let id): outcomes[id]?.judged?.ratio.value ?? .zero
        case .amount(let id): outcomes[id]?.judged?.ratio.numerator ?? .zero
        case .earlier: Rational(-(conduct.lastReport?.daysSince1970 ?? Int(Int32.max)))
        }
    }
}

extension Programme {
    /// Whether a region's counts add to the whole: a zone's do not where its host counties have counted them.
    public func adds(_ indicator: Indicator, from region: Region) -> Bool {
        region.kind != .zone || zonesAdd(to: indicator)
    }

    /// Whether what zones report adds to the whole, because no host county has counted it.
    func zonesAdd(to indicator: Indicator) -> Bool {
        !indicator.numerator.measures.contains { measure(MeasureID($0))?.zoneRule == .withinHost }
    }
}
