import Domain
import Findings
import Quantities

/// Several measures of one region that are exactly what was asked for. Where the whole table is complete, that has been
/// said once for all.
struct OnTargetCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        let wanted = max(1, draft.programme.checks.count(.items, of: .exactlyOnTarget))
        guard !draft.findings.contains(where: { $0.code == .allComplete }) else { return }
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            let exact = draft.measures.filter { measure in
                guard draft.programme.yardstick(of: measure.id) == .target,
                    draft.programme.checks.applies(.exactlyOnTarget, to: measure.id),
                    let number = row.number(measure.id), number > .zero
                else { return false }
                return number == draft.programme.targets.cell(measure.id.rawValue, of: row.region.id).number
            }
            guard exact.count >= wanted else { continue }
            draft.report(.exactlyOnTarget(row, exact), about: .row(index))
        }
    }
}
