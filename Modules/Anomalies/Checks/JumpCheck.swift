import Domain
import Findings
import Quantities

/// An increase of several times what is normal. Normal is the larger of what an even progress towards the target would
/// add in a period and, from three earlier periods on, the median of the region's own increases; so that somebody who
/// catches up is not blamed for having been slow.
struct JumpCheck: HistoryCheck {
    func finding(against subject: Subject) -> Finding? {
        guard !subject.past.isEmpty else { return nil }
        return subject.measure.accumulation == .stock ? stockFinding(subject) : paceFinding(subject)
    }

    private func paceFinding(_ subject: Subject) -> Finding? {
        guard let pace = subject.pace, pace >= subject.number(.least, .jumpInPeriod),
            let normal = normal(subject), normal.pace > .zero,
            let ratio = pace.divided(by: normal.pace), ratio > subject.number(.factor, .jumpInPeriod)
        else { return nil }
        return subject.finding(.jumpInPeriod, Wording.jump(subject, pace: pace, normal: normal, ratio: ratio))
    }

    /// What is normal, and by what.
    struct Normal {
        let pace: Rational
        let isScheduled: Bool
    }

    private func normal(_ subject: Subject) -> Normal? {
        let own = subject.pastPaces.count >= 3 ? Series(subject.pastPaces)?.median : nil
        return [
            own.map { Normal(pace: $0, isScheduled: false) },
            subject.scheduledPace.map { Normal(pace: $0, isScheduled: true) },
        ].compactMap(\.self).max { $0.pace < $1.pace }
    }

    /// The number of institutions at the end of a period hardly moves.
    private func stockFinding(_ subject: Subject) -> Finding? {
        guard let last = subject.last, last.value > .zero else { return nil }
        let change = (subject.value - last.value).magnitude
        guard change >= subject.number(.least, .jumpInPeriod),
            change > subject.number(.share, .jumpInPeriod) * last.value
        else { return nil }
        return subject.finding(.jumpInPeriod, Wording.stockJump(subject, last))
    }
}
