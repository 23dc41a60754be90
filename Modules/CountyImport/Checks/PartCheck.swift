import Domain
import Findings
import Quantities

/// A part can never exceed its whole (“其中”大于总数).
struct PartCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for measure in draft.measures {
            guard let whole = measure.partOf.flatMap({ draft.programme.measure($0) }) else { continue }
            for index in draft.rows.indices {
                let row = draft.rows[index]
                guard let part = row.number(measure.id), let cell = row.cell(of: measure.id),
                    let limit = limit(of: measure, whole: whole, in: row, programme: draft.programme),
                    part > limit.number
                else { continue }
                let finding = Finding.exceedsBase(cell, row, measure, part: part, limit: limit)
                draft.report(finding, about: .cell(measure.id, row: index))
            }
        }
    }

    /// What a part may at most be, and what that is called.
    struct Limit {
        let number: Rational
        let words: String
    }

    /// The least of what is known: the whole as reported or as the programme has it, and the target where every
    /// single one is on the list.
    private func limit(of measure: Measure, whole: Measure, in row: RowDraft, programme: Programme) -> Limit? {
        let base = programme.bases[whole.id]?[row.region.id].map { Rational($0) }
        let known = (row.number(whole.id) ?? base).map { Limit(number: $0, words: whole.name) }
        let target =
            programme.yardstick(of: measure.id) == .target
            ? programme.targets.cell(measure.id.rawValue, of: row.region.id).number : nil
        return [target.map { Limit(number: $0, words: "目标") }, known].compactMap(\.self)
            .min { $0.number < $1.number }
    }
}
