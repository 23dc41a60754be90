import Domain
import Findings

/// A table of several regions that leaves out some that have these tasks. A file of one county says nothing about
/// the others.
struct UnreportedCheck: FileCheck {
    let needsWholeTable = true

    func check(_ draft: inout TableDraft) {
        let missing = draft.form.measures.filter { id in !draft.measures.contains { $0.id == id } }
        if !missing.isEmpty, !draft.measures.isEmpty {
            let measures = missing.compactMap { draft.programme.measure($0) }
            draft.report(.columnsMissing(measures, isError: draft.form.requiresEveryValue))
            if draft.form.requiresEveryValue { for index in draft.rows.indices { draft.rows[index].refuseAll() } }
        }
        guard draft.named.count > 1 else { return }
        let absent = draft.programme.regions.filter { region in
            !draft.named.contains(region.id)
                && draft.measures.contains { draft.programme.expects($0.id, from: region.id) }
        }
        guard !absent.isEmpty else { return }
        let tasks = draft.measures.filter { measure in
            absent.contains { draft.programme.expects(measure.id, from: $0.id) }
        }
        draft.report(.unitsNotReported(absent, tasks))
    }
}
