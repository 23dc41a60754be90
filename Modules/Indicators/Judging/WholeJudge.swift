import Domain
import Formulas
import Quantities

/// What the indicators come to for the city or province: Σ numerators ÷ Σ denominators, never the mean of rates.
struct WholeJudge {
    let judge: Judge
    let outcomes: [[IndicatorID: Outcome]]

    private var programme: Programme { judge.programme }

    func wholes(of indicators: [Indicator]) -> [IndicatorID: WholeStanding] {
        let rows = Array(zip(programme.regions, outcomes))
        let pairs = indicators.map { indicator in
            let tasks = rows.filter { $0.1[indicator.id] != .noSuchTask }
            let added = tasks.filter { programme.adds(indicator, from: $0.0) }
            let sum = Self.sum(added.compactMap { $0.1[indicator.id]?.judged?.ratio })
            let ratio = sum.flatMap { indicator.terms.scope == .whole ? ofGoal($0, indicator) : $0 }
            return (
                indicator.id,
                WholeStanding(
                    ratio: ratio,
                    reported: tasks.count { $0.1[indicator.id]?.judged != nil },
                    expected: tasks.count,
                    met: tasks.count { $0.1[indicator.id]?.judged?.isMet == true },
                    judged: ratio.flatMap { judged($0, indicator) }
                )
            )
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What the parts come to, held against the number that is set for the whole.
    private func ofGoal(_ sum: Ratio, _ indicator: Indicator) -> Ratio? {
        guard indicator.judgedKind == .count || indicator.judgedKind == .recurring,
            let goal = programme.targets.whole(indicator.target)
        else { return sum }
        return Ratio(sum.numerator, of: goal)
    }

    /// Only a goal that is set for the whole judges it; the region named in the case has no part in that.
    private func judged(_ ratio: Ratio, _ indicator: Indicator) -> JudgedRatio? {
        guard indicator.terms.scope == .whole else { return nil }
        let goal = programme.targets.whole(indicator.target) ?? .one
        let area = programme.areas.first?.id ?? RegionID("")
        let found = Judge.Case(indicator: indicator, region: area, ratio: ratio, target: goal)
        switch indicator.judgedKind {
        case .count, .coverage, .amount, .recurring, .perInstitution: return judge.workedOff(found)
        case .ratio: return judge.share(found)
        case .gain: return judge.gain(found).judged
        case .trend: return judge.trend(found).judged
        case .prohibition: return judge.prohibition(found)
        case .qualitative: return judge.marked(found)
        case .baseline, .monitor, .standard, .milestone, .reportBy: return judge.monitored(found)
        }
    }

    private static func sum(_ ratios: [Ratio]) -> Ratio? {
        Ratio(
            ratios.map(\.numerator).reduce(.zero, +),
            of: ratios.map(\.denominator).reduce(.zero, +)
        )
    }
}
