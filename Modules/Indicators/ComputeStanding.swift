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
        register: Register = Register([]),
        conduct: [RegionID: Conduct] = [:]
    ) {
        let programme = programme.inForce(on: period.end)
        let book = FigureBook(programme, period, figures, earlier: earlier, register: register)
        let judge = Judge(book: book)
        let outcomes = programme.regions.map { judge.outcomes(of: programme.indicators, for: $0) }
        let duties = programme.regions.map { judge.outcomes(of: programme.duties, for: $0) }
        self.init(
            programme: programme.id,
            period: period,
            asOf: period.end,
            scheme: programme.scheme.version,
            timeProgress: Self.timeProgress(on: period.end),
            rows: Self.rows(of: programme, outcomes, duties, conduct),
            whole: WholeJudge(judge: judge, outcomes: outcomes).wholes(of: programme.indicators)
                .merging(WholeJudge(judge: judge, outcomes: duties).wholes(of: programme.duties)) { first, _ in first }
        )
    }

    /// Days gone by on a day ÷ days of the year, the day itself included: 30 June 2023 is 181 of 365.
    public static func timeProgress(on day: CalendarDate) -> Ratio {
        let year = Period(.year, containing: day)
        let gone = year.map { day.days(after: $0.start) + 1 } ?? 1
        return Ratio(gone, of: year?.days ?? 365) ?? .one
    }

    private static func rows(
        of programme: Programme,
        _ outcomes: [[IndicatorID: Outcome]],
        _ duties: [[IndicatorID: Outcome]],
        _ conduct: [RegionID: Conduct]
    ) -> [RegionStanding] {
        let scored = zip(programme.regions, outcomes).map { region, found in
            let plain = programme.score(found, of: region.id)
            let own = conduct[region.id] ?? Conduct()
            let adjustments = plain.map { programme.scheme.conduct.adjustments(for: own, of: $0) } ?? []
            return (
                score: plain.map { adjustments.reduce($0) { $0 + $1.points } },
                adjustments: adjustments,
                tieBreaks: programme.scheme.ranking.tieBreaks.map { $0.value(found, own) }
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
                outcomes: outcomes[index],
                duties: duties[index].isEmpty ? nil : duties[index],
                score: scored[index].score,
                adjustments: scored[index].adjustments.isEmpty ? nil : scored[index].adjustments,
                place: ranking.places[index]
            )
        }
    }
}

extension Judge {
    fileprivate func outcomes(of indicators: [Indicator], for region: Region) -> [IndicatorID: Outcome] {
        Dictionary(uniqueKeysWithValues: indicators.map { ($0.id, outcome(of: $0, for: region)) })
    }
}

extension RankingRule.TieBreak {
    /// What a region has to show; more is better.
    fileprivate func value(_ outcomes: [IndicatorID: Outcome], _ conduct: Conduct) -> Rational {
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
        guard region.kind == .zone else { return true }
        return !indicator.numerator.measures.contains { measure(MeasureID($0))?.zoneRule == .withinHost }
    }
}
