public import Domain
import Indicators
import Reporting

/// What a timer runs at the end of a period: close it when the rules say so, and write every report of that cadence.
public struct RunPeriod: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Runs the period. The caller sees to it that no other run is under way, with `RunAlone`.
    ///
    /// The rule of closing: everybody has reported, or the last day for reports is over.
    public func callAsFunction(
        _ programme: Programme,
        _ period: Period,
        to folder: String,
        progress: @Sendable (String) -> Void
    ) async throws -> RunOutcome {
        let before = try await ShowStanding(services)(programme, period)
        let silent = before.standing.rows.filter { !$0.missing.isEmpty }.map(\.region)
        var closing = before.isFrozen ? RunOutcome.Closing.alreadyClosed : .open(missing: silent)
        if !before.isFrozen, isDue(programme, period, silent) {
            progress("关账：\(period.chinese)")
            closing = try await ClosePeriod(services)(programme, period).isNew ? .closed : .alreadyClosed
        }
        let reports = services.reports.including(programme).adapters(due: period.kind)
        progress("写出：\(reports.map(\.descriptor.title).joined(separator: "、"))")
        let written = try await PublishReport(services).whatCanBeWritten(reports, programme, period, to: folder)
        return RunOutcome(closing: closing, paths: written.paths, omitted: written.omitted)
    }

    private func isDue(_ programme: Programme, _ period: Period, _ silent: [RegionID]) -> Bool {
        guard period.end < services.today else { return false }
        let deadline = programme.forms.compactMap { $0.lastDeadline(for: period) }.max()
        return silent.isEmpty || (deadline.map { $0 < services.today } ?? true)
    }
}

/// What a run did.
public struct RunOutcome: Hashable, Sendable {
    /// What became of the period.
    public enum Closing: Hashable, Sendable {
        /// This run closed it.
        case closed
        /// It was closed before.
        case alreadyClosed
        /// It stays open, because these regions have not reported and still may.
        case open(missing: [RegionID])
    }

    /// What became of the period.
    public let closing: Closing
    /// The workbooks that were written.
    public let paths: [String]
    /// The reports that were not.
    public let omitted: [OmittedReport]
}
