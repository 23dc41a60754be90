import Domain
import Formulas
import Quantities

/// What is worked off in the course of time, and what has to reach a share.
extension Judge {
    /// C, F, A, D, P: 完成 at the whole; until then held against time progress or the approved plan.
    func workedOff(_ found: Case) -> JudgedRatio {
        let isWhole = found.value >= .one
        let condition = isWhole ? unmetCondition(found) : nil
        let isMet = isWhole && condition == nil
        let light: Light = isMet ? .complete : condition != nil ? .notMet : progressLight(found)
        return JudgedRatio(
            ratio: found.ratio,
            isMet: isMet,
            light: light.softened(found.isStriving),
            shortfall: isWhole ? .zero : found.ratio.denominator - found.ratio.numerator,
            reached: found.value,
            remark: condition
        )
    }

    /// Why an amount that is paid in full is still not done: not every unit got its share.
    private func unmetCondition(_ found: Case) -> String? {
        guard let condition = found.bound.indicator.terms.condition else { return nil }
        switch condition.evaluate(for: found.region, in: book).outcome {
        case .value(.boolean(true)): return nil
        case .missing: return "附加条件缺数，尚不能确认"
        default: return "总量已够，附加条件未满足"
        }
    }

    /// domain.md, 3.3: 正常 at or above what is expected by now; 低于序时 from 90 % of it; 严重滞后 below; 逾期 when the last
    /// day of a task that ends before the period does has passed.
    private func progressLight(_ found: Case) -> Light {
        let progress = found.value
        if let due = lastDay(of: found.bound.indicator), due < day { return .overdue }
        if progress >= found.expected { return .onTrack }
        return progress >= lagThreshold * found.expected ? .behind : .farBehind
    }

    /// R: judged on counts, never on rounded per cents.
    func share(_ found: Case) -> JudgedRatio {
        let value = found.value
        let isLower = found.bound.indicator.terms.direction == .lower
        let isMet = isLower ? value <= found.target : value >= found.target
        // A fall to zero is as good as it gets: there is nothing to divide by.
        let reached = isLower ? found.target.divided(by: value) ?? .one : value.divided(by: found.target) ?? .one
        let light: Light = isMet ? .met : isAskedLater(found.bound.indicator) ? .pending : .notMet
        return JudgedRatio(
            ratio: found.ratio,
            isMet: isMet,
            light: light.softened(found.isStriving),
            shortfall: isMet ? .zero : isLower ? excess(found) : missing(found),
            reached: reached
        )
    }

    /// Whether it is to be reached in a later year; nobody has failed before.
    private func isAskedLater(_ indicator: Indicator) -> Bool {
        if case .once(let due) = indicator.terms.due { due.year > day.year } else { false }
    }

    private func missing(_ found: Case) -> Rational {
        found.ratio.leastNumerator(reaching: found.target) - found.ratio.numerator
    }

    /// How many there are too many, where fewer are better.
    private func excess(_ found: Case) -> Rational {
        found.ratio.numerator - (found.target * found.ratio.denominator).roundedDown
    }

    /// O, B, what the document gives no number for, and the parts of what is judged as a whole.
    func monitored(_ found: Case) -> JudgedRatio {
        JudgedRatio(ratio: found.ratio, isMet: false, light: .monitored, shortfall: .zero, reached: nil)
    }

    /// X: any confirmed case breaks it. It is a flag for people, never an accusation.
    func prohibition(_ found: Case) -> JudgedRatio {
        let isMet = found.ratio.numerator == .zero
        return JudgedRatio(
            ratio: found.ratio,
            isMet: isMet,
            light: isMet ? .noneFound : .found,
            shortfall: isMet ? .zero : found.ratio.numerator,
            reached: isMet ? .one : .zero
        )
    }

    /// Q: the mark of a person.
    func marked(_ found: Case) -> JudgedRatio {
        JudgedRatio(
            ratio: found.ratio,
            isMet: found.value >= .one,
            light: .marked,
            shortfall: .zero,
            reached: found.value
        )
    }
}
