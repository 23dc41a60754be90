import Domain
import Indicators
import Reporting
import Workbooks

/// One line of the table: a task, who answers for it, and how far it has got.
struct DutyLine {
    let number: Int
    let item: String
    let task: String
    let lead: String
    let cooperate: String
    let parts: [CommitmentProgress]

    /// The lines of the document's own table; where it has none, its commitments that name who leads.
    static func all(in request: ReportRequest) -> [DutyLine] {
        let commitments = Dictionary(
            request.programme.commitments.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let assignments = request.programme.assignments.map { line in
            DutyLine(
                number: line.number,
                item: line.item,
                task: line.task,
                lead: line.lead,
                cooperate: line.cooperate,
                parts: line.commitments.compactMap { commitments[$0] }.map { CommitmentProgress($0, in: request) }
            )
        }
        guard assignments.isEmpty else { return assignments }
        return request.programme.commitments.filter { !$0.lead.isEmpty }.enumerated().map { index, commitment in
            DutyLine(
                number: index + 1,
                item: commitment.title,
                task: commitment.quote,
                lead: commitment.lead.joined(separator: Wording.comma),
                cooperate: commitment.cooperate.joined(separator: Wording.comma),
                parts: [CommitmentProgress(commitment, in: request)]
            )
        }
    }

    var light: Indicators.Light? { parts.compactMap(\.light).max { $0.severity < $1.severity } }

    /// The light as a cell; `nil` where it is left as text.
    var lightCell: Cell? { parts.first { $0.light == light }?.lightCell(.body) }

    var isDone: Bool { !parts.isEmpty && parts.allSatisfy(\.isDone) }

    /// The last day; the earliest where several commitments make up the task.
    var due: CalendarDate? { parts.compactMap(\.due).min() }

    var words: String { parts.map(\.words).joined(separator: "\n") }
}
