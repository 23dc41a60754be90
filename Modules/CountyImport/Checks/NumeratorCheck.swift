import Domain
import Findings
import Formulas
import Quantities

/// A share is at most one. Where the pack declares the numerator as a part of the denominator, `PartCheck` has said so
/// already.
struct NumeratorCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        let programme = draft.programme
        for indicator in programme.indicators where indicator.judgement == .share {
            guard let id = indicator.numerator.measures.first.map({ MeasureID($0) }),
                let measure = draft.measures.first(where: { $0.id == id })
            else { continue }
            for index in draft.rows.indices {
                let row = draft.rows[index]
                guard row.number(id) != nil, let cell = row.cell(of: id),
                    let part = indicator.numerator.value(missing: .skipIfAny, { row.value(of: $0, in: programme) }),
                    let whole = indicator.denominator.value(missing: .skipIfAny, { row.value(of: $0, in: programme) }),
                    part > whole
                else { continue }
                let finding = Finding.numeratorExceeds(cell, row, measure, indicator, part: part, whole: whole)
                draft.report(finding, about: .cell(id, row: index))
            }
        }
    }
}
