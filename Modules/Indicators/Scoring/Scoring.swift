public import Domain
public import Quantities

extension Programme {
    /// The score of a region out of 100: Σ wᵢ · min(cap, rᵢ) ÷ Σ wᵢ × 100 over the indicators it has a task for, so
    /// that a missing task neither helps nor hurts (权重重新归一). rᵢ is what the kind of target makes of the ratio, and the
    /// item's function of that. `nil` while any of them has no value, and where nothing is scored.
    func score(_ outcomes: [IndicatorID: Outcome], of region: RegionID) -> Rational? {
        var points = Rational.zero
        var weights = Rational.zero
        for weight in scheme.weights where weight.function != .shown {
            guard let outcome = outcomes[weight.indicator], outcome != .noSuchTask else { continue }
            guard let judged = outcome.judged, let reached = share(judged, by: weight, of: region) else { return nil }
            points = points + weight.points * min(scheme.cap, reached)
            weights = weights + weight.points
        }
        return (points * Rational(100)).divided(by: weights)
    }

    /// The score out of 100 of a region that stands exactly on schedule: every task that is worked off at what is expected
    /// by now, everything else at its threshold. It is what a score is to be compared with; `nil` where nothing is scored.
    public func scoreOnSchedule(of region: RegionID, at timeProgress: Rational) -> Rational? {
        var points = Rational.zero
        var weights = Rational.zero
        for weight in scheme.weights where weight.function != .shown {
            guard let indicator = indicator(weight.indicator),
                targets.cell(indicator.target, of: region).number != nil
            else { continue }
            let level = indicator.kind.isWorkedOff && weight.function != .yesNo ? timeProgress : .one
            points = points + weight.points * min(scheme.cap, level)
            weights = weights + weight.points
        }
        return (points * Rational(100)).divided(by: weights)
    }

    /// What share of its points an item earns, before the cap.
    private func share(_ judged: JudgedRatio, by weight: ScoringScheme.Weight, of region: RegionID) -> Rational? {
        switch weight.function {
        case .proportional, .byHand: judged.reached
        case .yesNo: judged.reached == nil ? nil : judged.isMet ? .one : .zero
        case .lower: lower(judged, weight.indicator, region)
        case .shown: nil
        }
    }

    /// Full marks at or below the threshold, threshold ÷ value above it.
    private func lower(_ judged: JudgedRatio, _ id: IndicatorID, _ region: RegionID) -> Rational? {
        guard let indicator = indicator(id), let target = targets.cell(indicator.target, of: region).number else {
            return nil
        }
        return judged.ratio.value <= target ? .one : target.divided(by: judged.ratio.value)
    }
}
