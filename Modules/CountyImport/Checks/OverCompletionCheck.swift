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
                if rate.isBeyondBelief(measure, draft.programme.checks) {
                    draft.report(.farAboveTarget(cell, row, measure, rate), about: .cell(measure.id, row: index))
                } else if row.rates[measure.id] == nil {
                    draft.report(.overCompletion(cell, row, measure, rate), about: .cell(measure.id, row: index))
                }
            }
        }
    }
}

extension Rate {
    /// Twice the target and twenty more: a zone with a task of one team may well train three.
    func isBeyondBelief(_ measure: Measure, _ checks: CheckSettings) -> Bool {
        checks.applies(.farAboveTarget, to: measure.id)
            && ratio.value > checks.number(.factor, of: .farAboveTarget)
            && ratio.numerator - ratio.denominator >= checks.number(.least, of: .farAboveTarget)
    }
}
