import Domain
import Findings
import Quantities

/// More than the target is allowed and scored up to a cap. It is pointed out unless the file states the rate itself.
struct OverCompletionCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for row in draft.rows where !row.isRefused {
            for measure in draft.measures where draft.programme.yardstick(of: measure.id) == .target {
                guard row.number(measure.id) != nil, row.rates[measure.id] == nil,
                    let cell = row.cell(of: measure.id),
                    let rate = Rate(of: measure.id, in: row, programme: draft.programme), rate.ratio.value > .one
                else { continue }
                draft.findings.append(.overCompletion(cell, row, measure, rate))
            }
        }
    }
}
