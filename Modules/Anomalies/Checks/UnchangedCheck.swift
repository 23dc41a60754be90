import Domain
import Findings
import Quantities

/// The same number for several periods in a row, while there is still something to do, and while an even progress would
/// have brought at least one more: a zone that has to train one team in a year may well have none for months. A number of
/// institutions may well stay the same.
struct UnchangedCheck: HistoryCheck {
    func finding(against subject: Subject) -> Finding? {
        guard subject.measure.accumulation != .stock, subject.target.map({ subject.value < $0 }) ?? true else {
            return nil
        }
        let parameter: CheckParameter = subject.period.kind == .week ? .weeks : .periods
        let wanted = subject.programme.checks.count(parameter, of: .valueUnchanged)
        let same = subject.past.prefix { $0.value == subject.value }
        guard wanted > 1, same.count >= wanted - 1, let first = same.last,
            subject.scheduledPace.map({ $0 * Rational(same.count) >= .one }) ?? true
        else { return nil }
        return subject.finding(.valueUnchanged, Wording.unchanged(subject, since: first, periods: same.count + 1))
    }
}
