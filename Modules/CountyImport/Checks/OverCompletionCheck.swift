import Domain
import Findings
import Quantities

/// More than the target is allowed and scored up to a cap. It is pointed out unless the file states the rate itself. Far
/// more than the target is a slip: a wrong column, a wrong unit, another measure.
struct OverCompletionCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for measure in draft.measures where draft.programme.yardstick(of: measure.id) == .target {
                guard row.number(measure.id) != nil, let cell = row.cell(of: measure.id),
                    let rate = Rate(of: measure.id, in: row, programme: draft.programme), rate.ratio.value > .one
                else { continue }
                if isBeyondBelief(rate.ratio) {
                    draft.refuse(measure.id, ofRow: index, because: .farAboveTarget(cell, row, measure, rate))
                } else if row.rates[measure.id] == nil {
                    draft.findings.append(.overCompletion(cell, row, measure, rate))
                }
            }
        }
    }

    /// Twice the target and twenty more: a zone with a task of one team may well train three.
    private func isBeyondBelief(_ ratio: Ratio) -> Bool {
        ratio.numerator > ratio.denominator * Rational(2) && ratio.numerator - ratio.denominator >= Rational(20)
    }
}
