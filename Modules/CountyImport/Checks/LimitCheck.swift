import Domain
import Findings
import Quantities

/// What the pack says must not exceed something else: people who were trained and people on the register, clinics that
/// are subsidised and clinics that hold a licence.
struct LimitCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        let programme = draft.programme
        for code in [FindingCode.exceedsRegistered, .exceedsLicensed] {
            for limit in programme.checks.limits(of: code) {
                guard let measure = programme.measure(limit.measure), let base = programme.measure(limit.base) else {
                    continue
                }
                for index in draft.rows.indices {
                    let row = draft.rows[index]
                    guard let number = row.number(measure.id), let cell = row.cell(of: measure.id),
                        let most = row.number(base.id) ?? programme.base(of: base.id, in: row.region.id), number > most
                    else { continue }
                    let finding = Finding.exceedsLimit(code, cell, row, measure, number, base: base, most: most)
                    draft.report(finding, about: .cell(measure.id, row: index))
                }
            }
        }
    }
}
