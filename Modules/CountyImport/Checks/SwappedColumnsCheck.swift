import Domain
import Findings
import Quantities

/// Two figures of a row that stand in each other's columns: one is beyond belief for its target, and each fits the target
/// of the other.
struct SwappedColumnsCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            guard let cells = swapped(row, in: draft) else { continue }
            draft.report(.columnsSwapped(row, cells), about: .row(index))
        }
    }

    private func swapped(_ row: RowDraft, in draft: TableDraft) -> [SheetCell]? {
        let judged = draft.measures.compactMap { measure -> (measure: Measure, rate: Rate)? in
            guard draft.programme.yardstick(of: measure.id) == .target, row.number(measure.id) != nil,
                let rate = Rate(of: measure.id, in: row, programme: draft.programme)
            else { return nil }
            return (measure, rate)
        }
        for one in judged where one.rate.isBeyondBelief(one.measure, draft.programme.checks) {
            let other = judged.first { other in
                other.measure != one.measure && other.rate.ratio.numerator <= one.rate.ratio.denominator
                    && one.rate.ratio.numerator <= other.rate.ratio.denominator
            }
            if let other { return [one, other].compactMap { row.cell(of: $0.measure.id) } }
        }
        return nil
    }
}
