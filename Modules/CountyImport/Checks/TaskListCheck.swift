import Domain
import Findings
import Quantities

/// A list of tasks in sentences: who has no such task, which numbers contain those of zones, which targets are the same to
/// the last digit, and what differs from the pack. Numbers are compared by `TargetCheck`.
struct TaskListCheck: FileCheck {
    /// Smaller targets are often the same by right: eleven counties have eight teams each.
    private static let leastTelling = Rational(100)

    func check(_ draft: inout TableDraft) {
        let lists = draft.rows.filter { !$0.isRefused && !$0.source.sentence.isEmpty }.map { row in
            TaskList(row: row, targets: row.stated(programme: draft.programme))
        }
        guard !lists.isEmpty else { return }
        for list in lists {
            for target in list.targets where differs(target, draft.programme) {
                draft.report(.statedTargetDiffers(target, of: list.row, draft.programme))
            }
        }
        if let finding = Finding.withoutTask(untasked(lists), of: draft.programme) { draft.report(finding) }
        let wholes = lists.flatMap { list in list.targets.filter { !$0.parts.isEmpty } }
        if !wholes.isEmpty { draft.report(.targetsWithParts(wholes, of: draft.programme)) }
        for twins in twins(lists) { draft.report(.targetsIdentical(twins, of: draft.programme)) }
    }

    /// Whether a share, or the parts of a number, are not those of the pack.
    private func differs(_ target: StatedTarget, _ programme: Programme) -> Bool {
        switch programme.targets.cell(target.subject, of: target.region) {
        case .number(let value, let parts):
            let isShare = programme.measure(MeasureID(target.subject)) == nil
            return isShare ? value != target.value : Set(parts) != Set(target.parts)
        case .noSuchTask, .countedInHosts, .notIssued: return programme.measure(MeasureID(target.subject)) == nil
        }
    }

    /// The regions without a task that others of the list have, by subject in the order of the list.
    private func untasked(_ lists: [TaskList]) -> [(subject: TargetSubject, regions: [RegionID])] {
        var subjects: [TargetSubject] = []
        for target in lists.flatMap(\.targets) where !subjects.contains(target.subject) {
            subjects.append(target.subject)
        }
        return subjects.map { subject in
            let without = lists.filter { list in !list.targets.contains { $0.subject == subject } }
            return (subject, without.map(\.row.region.id))
        }
        .filter { !$0.regions.isEmpty }
    }

    private func twins(_ lists: [TaskList]) -> [[StatedTarget]] {
        let numbers = lists.flatMap(\.targets).filter { $0.value >= Self.leastTelling }
        let groups = Dictionary(grouping: numbers) { StatedNumberKey(subject: $0.subject, value: $0.value) }
        return groups.values.filter { $0.count > 1 }
            .sorted { ($0[0].cell.row, $0[0].subject) < ($1[0].cell.row, $1[0].subject) }
    }
}

/// The targets of one region.
private struct TaskList {
    let row: RowDraft
    let targets: [StatedTarget]
}

private struct StatedNumberKey: Hashable {
    let subject: TargetSubject
    let value: Rational
}
