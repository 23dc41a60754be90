import Domain
import Indicators
import Reporting

/// A numbered point of the plan, such as (35), with the commitments under it.
struct WorkPoint {
    /// The number in the document; `nil` for commitments that stand outside the numbered points.
    let number: Int?
    let parts: [CommitmentProgress]

    /// The points in the order of the document. A commitment belongs to the point whose number begins its words.
    static func all(in request: ReportRequest) -> [WorkPoint] {
        var points: [(number: Int?, parts: [CommitmentProgress])] = []
        for commitment in request.programme.commitments {
            let number = number(of: commitment)
            let progress = CommitmentProgress(commitment, in: request)
            if let number, let place = points.lastIndex(where: { $0.number == number }) {
                points[place].parts.append(progress)
            } else {
                points.append((number, [progress]))
            }
        }
        return points.map { WorkPoint(number: $0.number, parts: $0.parts) }
    }

    private static func number(of commitment: Commitment) -> Int? {
        for text in [commitment.quote, commitment.title] {
            guard let first = text.first, first == "(" || first == "（",
                let end = text.firstIndex(where: { $0 == ")" || $0 == "）" })
            else { continue }
            if let number = Int(text[text.index(after: text.startIndex)..<end]) { return number }
        }
        return nil
    }

    /// Whether everything of it that is judged is done. What a person marks or only watches has no say; what is missing has.
    var isDone: Bool {
        let asked = parts.filter { part in part.light.map { ![.monitored, .marked].contains($0) } ?? false }
        return !asked.isEmpty && asked.allSatisfy(\.isDone)
    }

    /// Whether figures of it are there that say whether it is done.
    var isJudged: Bool { parts.contains { $0.light?.isVerdict ?? false } }

    var light: Light? { parts.compactMap(\.light).max { $0.severity < $1.severity } }
}
