import Domain
import Findings

/// A region that stands in the file twice: the same again is kept once, two different rows are both refused. A form may
/// say that every repetition is refused, or that none is.
struct DuplicateRegionCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        guard draft.form.repeatedRegion != .allow else { return }
        let groups = Dictionary(grouping: draft.rows.indices, by: { draft.rows[$0].region.id })
        var repeated: Set<Int> = []
        for indices in groups.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
            let rows = indices.map { draft.rows[$0] }
            if draft.form.repeatedRegion == .keepIdentical, rows.allSatisfy({ $0.saysTheSame(as: rows[0]) }) {
                repeated.formUnion(indices.dropFirst())
                draft.findings += rows.dropFirst().map { .rowRepeated($0, first: rows[0]) }
            } else {
                let numbers = rows.map(\.source.row)
                for index in indices {
                    let finding = Finding.regionTwice(draft.rows[index], rows: numbers, of: draft.form)
                    draft.report(finding, about: .row(index))
                }
            }
        }
        guard !repeated.isEmpty else { return }
        let kept = draft.rows.indices.filter { !repeated.contains($0) }
        draft.totals = draft.totals.map { total in
            total.with(rowsAbove: total.rowsAbove - repeated.count { $0 < total.rowsAbove })
        }
        draft.rows = kept.map { draft.rows[$0] }
    }
}

extension RowDraft {
    fileprivate func saysTheSame(as other: RowDraft) -> Bool {
        readings == other.readings && targets == other.targets && illegible.isEmpty && other.illegible.isEmpty
            && reference == other.reference
    }
}

extension TotalDraft {
    fileprivate func with(rowsAbove: Int) -> TotalDraft {
        TotalDraft(source: source, rowsAbove: rowsAbove, numbers: numbers, targets: targets)
    }
}
