import Domain
import Findings
import Quantities

/// Holds every cell against the region's tasks: an empty cell is not zero, a dash is right only where there is no
/// task, and a number where there is none is kept but never counted.
struct TaskCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            var untasked: [Measure] = []
            for measure in draft.measures {
                if let finding = missing(measure, in: draft.rows[index], programme: draft.programme) {
                    draft.refuse(measure.id, ofRow: index, because: finding)
                }
                guard draft.programme.hasNoTask(measure.id, in: draft.rows[index].region.id),
                    draft.rows[index].number(measure.id) != nil
                else { continue }
                draft.rows[index].keepAsReference(measure.id)
                untasked.append(measure)
            }
            if !untasked.isEmpty { draft.findings.append(.noSuchTask(draft.rows[index], untasked)) }
        }
    }

    private func missing(_ measure: Measure, in row: RowDraft, programme: Programme) -> Finding? {
        guard let cell = row.cell(of: measure.id), programme.expects(measure.id, from: row.region.id) else { return nil }
        if row.readings[measure.id] == .noSuchTask { return .requiredMissing(cell, row, measure, programme) }
        guard row.blanks.contains(measure.id) else { return nil }
        // The number of a zone's clinics is known from the programme; its host county reports them.
        let isKnown = row.region.kind == .zone && programme.bases[measure.id]?[row.region.id] != nil
        return isKnown ? nil : .missingValue(cell, row, measure)
    }
}
