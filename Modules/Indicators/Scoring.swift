public import Domain
public import Quantities

extension Programme {
    /// The score of a region out of 100: Σ wᵢ · min(cap, rᵢ) ÷ Σ wᵢ × 100 over the indicators it has a task for, so
    /// that a missing task neither helps nor hurts (权重重新归一). rᵢ is done ÷ target, for a share
    /// min(cap, share ÷ threshold). `nil` while any of them has no value, and where nothing is scored.
    func score(_ outcomes: [IndicatorID: Outcome], of region: RegionID) -> Rational? {
        var points = Rational.zero
        var weights = Rational.zero
        for weight in scheme.weights {
            guard let outcome = outcomes[weight.indicator], outcome != .noSuchTask else { continue }
            guard let indicator = indicator(weight.indicator), let judged = outcome.judged,
                let reached = reached(judged, by: indicator, of: region)
            else { return nil }
            points = points + weight.points * min(scheme.cap, reached)
            weights = weights + weight.points
        }
        return (points * Rational(100)).divided(by: weights)
    }

    /// The score out of 100 of a region that stands exactly on schedule: every completion at time progress, every share
    /// at its threshold. It is what a score is to be compared with; `nil` where nothing is scored.
    public func scoreOnSchedule(of region: RegionID, at timeProgress: Rational) -> Rational? {
        var points = Rational.zero
        var weights = Rational.zero
        for weight in scheme.weights {
            guard let indicator = indicator(weight.indicator),
                targets.cell(indicator.target, of: region).number != nil
            else { continue }
            let level = indicator.judgement == .completion ? timeProgress : .one
            points = points + weight.points * min(scheme.cap, level)
            weights = weights + weight.points
        }
        return (points * Rational(100)).divided(by: weights)
    }

    private func reached(_ judged: JudgedRatio, by indicator: Indicator, of region: RegionID) -> Rational? {
        switch indicator.judgement {
        case .completion: judged.ratio.value
        case .share:
            targets.cell(indicator.target, of: region).number.flatMap { judged.ratio.value.divided(by: $0) }
        }
    }
}
