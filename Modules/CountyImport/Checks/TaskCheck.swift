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
                if let finding = missing(measure, in: draft.rows[index], of: draft) {
                    draft.report(finding, about: .cell(measure.id, row: index))
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

    private func missing(_ measure: Measure, in row: RowDraft, of draft: TableDraft) -> Finding? {
        let programme = draft.programme
        guard let cell = row.cell(of: measure.id), programme.awaits(measure, from: row.region) else { return nil }
        if row.readings[measure.id] == .noSuchTask { return .requiredMissing(cell, row, measure, programme) }
        guard row.blanks.contains(measure.id) else { return nil }
        // The number of a zone's clinics is known from the programme; its host county reports them.
        let isKnown = row.region.kind == .zone && programme.bases[measure.id]?[row.region.id] != nil
        return isKnown ? nil : .missingValue(cell, row, measure, isError: draft.form.requiresEveryValue)
    }
}

extension Programme {
    /// Whether a region has to report a measure: one that it has a task for, or one that nobody judges, except by a
    /// zone whose things are reported by its hosts.
    fileprivate func awaits(_ measure: Measure, from region: Region) -> Bool {
        guard !hasNoTask(measure.id, in: region.id) else { return false }
        return expects(measure.id, from: region.id) || region.kind != .zone || measure.zoneRule == .own
    }
}
