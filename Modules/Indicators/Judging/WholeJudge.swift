import Domain
import Formulas
import Quantities

/// What the indicators come to for the city or province: Σ numerators ÷ Σ denominators, never the mean of rates.
struct WholeJudge {
    let judge: Judge
    /// What every region's indicators came to, in the order of the programme.
    let outcomes: [[Outcome]]

    private var programme: Programme { judge.book.programme }

    func wholes(of indicators: [BoundIndicator]) -> [(IndicatorID, WholeStanding)] {
        let programme = programme
        let isZone = programme.regions.map { $0.kind == .zone }
        return indicators.enumerated().map { place, bound in
            let indicator = bound.indicator
            let zonesAdd = programme.zonesAdd(to: indicator)
            var (expected, reported, met) = (0, 0, 0)
            var (top, bottom) = (ExactSum(), ExactSum())
            for (row, found) in outcomes.enumerated() where !found[place].isNoTask {
                expected += 1
                guard let judged = found[place].judged else { continue }
                reported += 1
                if judged.isMet { met += 1 }
                guard zonesAdd || !isZone[row] else { continue }
                top.add(judged.ratio.numerator)
                bottom.add(judged.ratio.denominator)
            }
            let once = doneOnce(indicator, at: place)
            let sum = Ratio(top.value, of: bottom.value)
            let ratio =
                indicator.isDoneOnce
                ? once?.ratio : sum.flatMap { indicator.terms.scope == .whole ? ofGoal($0, indicator) : $0 }
            return (
                indicator.id,
                WholeStanding(
                    ratio: ratio,
                    reported: reported,
                    expected: expected,
                    met: met,
                    judged: once ?? ratio.flatMap { judged($0, bound) }
                )
            )
        }
    }

    /// The best that any region has to say of what is done once: whoever gives the day gives it for all.
    private func doneOnce(_ indicator: Indicator, at place: Int) -> JudgedRatio? {
        guard indicator.isDoneOnce else { return nil }
        let said = outcomes.compactMap { $0[place].judged }
        return said.first { $0.light == .complete || $0.light == .onTime } ?? said.first { $0.light == .doneLate }
            ?? said.first
    }

    /// What the parts come to, held against the number that is set for the whole.
    private func ofGoal(_ sum: Ratio, _ indicator: Indicator) -> Ratio? {
        guard indicator.judgedKind == .count || indicator.judgedKind == .recurring,
            let goal = programme.targets.whole(indicator.target)
        else { return sum }
        return Ratio(sum.numerator, of: goal)
    }

    /// Only a goal that is set for the whole judges it; the region named in the case has no part in that.
    private func judged(_ ratio: Ratio, _ bound: BoundIndicator) -> JudgedRatio? {
        let indicator = bound.indicator
        guard indicator.terms.scope == .whole else { return nil }
        let goal = programme.targets.whole(indicator.target) ?? .one
        let area = programme.areas.first?.id ?? RegionID("")
        let expected = programme.expectedShare(of: indicator, on: judge.day)
        let found = Judge.Case(bound: bound, region: area, ratio: ratio, target: goal, expected: expected)
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
}
