import Domain
import Findings

/// A cumulative figure never falls without a correction.
struct CumulativeCheck: HistoryCheck {
    func finding(against subject: Subject) -> Finding? {
        guard subject.measure.accumulation == .cumulative, let last = subject.last, subject.value < last.value else {
            return nil
        }
        return subject.finding(.cumulativeDecreased, Wording.decreased(subject, last))
    }
}
