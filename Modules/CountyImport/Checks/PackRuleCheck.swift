import Domain
import Findings
import Formulas
import Quantities

/// The relations that the pack itself demands (审核关系), held against every row that has a column they speak of.
struct PackRuleCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        let programme = draft.programme
        for demanded in programme.checks.rules {
            let measures = demanded.rule.measures.map { MeasureID($0) }
            guard measures.contains(where: { id in draft.measures.contains { $0.id == id } }) else { continue }
            for index in draft.rows.indices where !draft.rows[index].isRefused {
                let row = draft.rows[index]
                guard let broken = demanded.rule.violation({ row.value(of: $0, in: programme) }),
                    let id = measures.first(where: { row.cell(of: $0) != nil }), let cell = row.cell(of: id)
                else { continue }
                let finding = Finding.ruleViolated(cell, row, id, demanded, broken)
                draft.report(finding, about: .cell(id, row: index))
            }
        }
    }
}
