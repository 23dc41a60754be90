import Domain
import Findings
import Quantities

/// Yuan typed as ten thousand yuan, people as ten thousand people: a number that is about 10 000 times the last one, or
/// about one 10 000th of it.
struct UnitMixCheck: HistoryCheck {
    func finding(against subject: Subject) -> Finding? {
        guard let last = subject.last, let ratio = subject.value.divided(by: last.value), ratio > .zero else {
            return nil
        }
        let factor = subject.number(.factor, .unitMix)
        let spread = subject.number(.spread, .unitMix)
        let upwards = ratio.isNear(factor, within: spread)
        guard upwards || (ratio * factor).isNear(.one, within: spread) else { return nil }
        return subject.finding(.unitMix, Wording.unitMix(subject, last, upwards: upwards))
    }
}
