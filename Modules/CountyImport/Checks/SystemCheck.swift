import Domain
import Findings
import Quantities

/// The county's own ledger and the information system, side by side in one row (手工台账、系统数).
struct SystemCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for measure in draft.measures {
                guard let own = row.number(measure.id), let system = row.systems[measure.id],
                    let cell = row.cell(of: measure.id)
                else { continue }
                let allowed = draft.programme.checks.number(.tolerance, of: .systemDiffers)
                guard (own - system.number).magnitude > allowed else { continue }
                let rate = Rate(of: measure.id, in: row, programme: draft.programme)
                let finding = Finding.systemDiffers(cell, row, measure, own: own, system: system.number, rate)
                draft.report(finding, about: .cell(measure.id, row: index))
            }
        }
    }
}
