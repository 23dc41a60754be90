import Domain
import Findings

/// A table of several regions that leaves out some that have these tasks. A file of one county says nothing about
/// the others.
struct UnreportedCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        for id in draft.form.measures where !draft.measures.contains(where: { $0.id == id }) && !draft.measures.isEmpty {
            if let measure = draft.programme.measure(id) { draft.findings.append(.columnMissing(measure)) }
        }
        guard draft.named.count > 1 else { return }
        let absent = draft.programme.regions.filter { region in
            !draft.named.contains(region.id) && draft.measures.contains { draft.programme.expects($0.id, from: region.id) }
        }
        guard !absent.isEmpty else { return }
        let tasks = draft.measures.filter { measure in
            absent.contains { draft.programme.expects(measure.id, from: $0.id) }
        }
        draft.findings.append(.unitsNotReported(absent, tasks))
    }
}
