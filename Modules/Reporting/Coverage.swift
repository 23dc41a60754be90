public import Domain
import Indicators

/// A region that owes figures (未报、缺报).
public struct Unreported: Hashable, Sendable {
    /// The region.
    public let region: RegionID
    /// What is missing, in the order of the programme.
    public let measures: [MeasureID]
    /// Whether it has reported nothing at all that was asked for.
    public let isSilent: Bool
}

/// A file that came after its deadline (迟报).
public struct LateSubmission: Hashable, Sendable {
    /// The file.
    public let submission: Submission
    /// The last day on which it would have been on time.
    public let deadline: CalendarDate
    /// By how many days it was late.
    public let days: Int
    /// The regions whose standing figures it brought, in the order of the programme; of a file that newer ones have replaced
    /// the region that its name says sent it, where it says so.
    public let regions: [RegionID]
}

extension ReportRequest {
    /// The regions that owe figures, in the order of the programme.
    public var unreported: [Unreported] {
        programme.regions.compactMap { region in
            guard let row = standing.row(of: region.id) else { return nil }
            let missing = Set(row.missing)
            guard !missing.isEmpty else { return nil }
            return Unreported(
                region: region.id,
                measures: programme.measures.map(\.id).filter(missing.contains),
                isSilent: row.isSilent
            )
        }
    }

    /// Whether an indicator is unranked and no region has reported anything for it although some have reported: nobody has collected
    /// its form so far, so no unit can be blamed for it by name.
    public func isUncollected(_ indicator: Indicator) -> Bool {
        guard standing.rows.contains(where: { !$0.isSilent }) else { return false }
        let duties = standing.rows.lazy.compactMap { $0.duties?[indicator.id]?.light }
        return !duties.isEmpty && duties.allSatisfy { $0 == .notReported }
    }

    /// The files that came late, by receipt.
    public var late: [LateSubmission] {
        let sources = FigureSources(self)
        return received.sorted { $0.receipt < $1.receipt }.compactMap { submission in
            guard let form = programme.form(submission.form) else { return nil }
            let days = submission.daysLate(by: form)
            guard days > 0 else { return nil }
            return LateSubmission(
                submission: submission,
                deadline: form.deadline(for: submission.period),
                days: days,
                regions: regions(of: submission, sources)
            )
        }
    }

    private func regions(of submission: Submission, _ sources: FigureSources) -> [RegionID] {
        let brought = sources.regions(of: submission.receipt)
        guard brought.isEmpty else { return brought }
        return programme.regions.filter { submission.fileName.contains($0.name) || submission.sender == $0.name }.map(
            \.id
        )
    }

    /// The files, by receipt.
    public var orderedSubmissions: [Submission] { submissions.sorted { $0.receipt < $1.receipt } }
}
