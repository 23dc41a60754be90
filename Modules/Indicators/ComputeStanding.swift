public import Domain
import Formulas
public import Quantities

extension Standing {
    /// Computes where every region stands at the end of a period from the figures that stand for it. Time progress is
    /// measured at the last day of the period, which is the cut-off day of its data.
    public init(of programme: Programme, in period: Period, from figures: PeriodFigures) {
        let timeProgress = Self.timeProgress(on: period.end)
        let judge = Judge(programme: programme, figures: figures, timeProgress: timeProgress)
        let outcomes = programme.regions.map { region in
            Dictionary(uniqueKeysWithValues: programme.indicators.map { ($0.id, judge.outcome(of: $0, for: region)) })
        }
        self.init(
            programme: programme.id,
            period: period,
            asOf: period.end,
            scheme: programme.scheme.version,
            timeProgress: timeProgress,
            rows: Self.rows(of: programme, outcomes),
            whole: Self.whole(of: programme, outcomes)
        )
    }

    /// Days gone by on a day ÷ days of the year, the day itself included: 30 June 2023 is 181 of 365.
    public static func timeProgress(on day: CalendarDate) -> Ratio {
        let year = Period(.year, containing: day)
        let gone = year.map { day.days(after: $0.start) + 1 } ?? 1
        return Ratio(gone, of: year?.days ?? 365) ?? .one
    }

    private static func rows(of programme: Programme, _ outcomes: [[IndicatorID: Outcome]]) -> [RegionStanding] {
        let scores = zip(programme.regions, outcomes).map { region, found in programme.score(found, of: region.id) }
        let ranking = Ranking(zip(programme.regions, scores).map { ($0.group, $1) })
        return zip(programme.regions, zip(outcomes, scores)).map { region, found in
            RegionStanding(
                region: region.id,
                group: region.group,
                outcomes: found.0,
                score: found.1,
                place: ranking.place(of: found.1, in: region.group)
            )
        }
    }

    private static func whole(
        of programme: Programme,
        _ outcomes: [[IndicatorID: Outcome]]
    ) -> [IndicatorID: WholeStanding] {
        let rows = Array(zip(programme.regions, outcomes))
        let pairs = programme.indicators.map { indicator in
            let tasks = rows.filter { $0.1[indicator.id] != .noSuchTask }
            let added = tasks.filter { programme.adds(indicator, from: $0.0) }
            return (
                indicator.id,
                WholeStanding(
                    ratio: sum(added.compactMap { $0.1[indicator.id]?.judged?.ratio }),
                    reported: tasks.count { $0.1[indicator.id]?.judged != nil },
                    expected: tasks.count,
                    met: tasks.count { $0.1[indicator.id]?.judged?.isMet == true }
                )
            )
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static func sum(_ ratios: [Ratio]) -> Ratio? {
        Ratio(
            ratios.map(\.numerator).reduce(.zero, +),
            of: ratios.map(\.denominator).reduce(.zero, +)
        )
    }
}

extension Programme {
    /// Whether a region's counts add to the whole: a zone's do not where its host counties have counted them.
    public func adds(_ indicator: Indicator, from region: Region) -> Bool {
        guard region.kind == .zone else { return true }
        return !indicator.numerator.measures.contains { measure(MeasureID($0))?.zoneRule == .withinHost }
    }
}
