public import Domain
import Indicators
public import Reporting
import Workbooks

/// Writes a report for a period into a folder.
public struct PublishReport: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Writes the workbooks of a report and returns their paths. A workbook is there whole or not at all. Refuses a
    /// period without any figure.
    public func callAsFunction(
        _ report: any ReportAdapter,
        _ programme: Programme,
        _ period: Period,
        to folder: String
    ) async throws -> [String] {
        let request = try await request(programme, period)
        return try report.workbooks(for: request).map { named in
            let path = "\(folder)/\(named.stem).\(services.writer.fileExtension)"
            try services.writer.write(named.workbook, to: path)
            return path
        }
    }

    private func request(_ programme: Programme, _ period: Period) async throws -> ReportRequest {
        let shown = try await ShowStanding(services)(programme, period)
        let figures = try await services.figures.standing(of: programme.id, in: period)
        guard !figures.isEmpty else {
            throw Refusal("\(period.chinese)一份报表也没有收到，没有可以写的台账", advice: "请先用 admin import 导入报表")
        }
        let earlier = try await services.periods.frozen(programme.id, period.kind, year: period.year)
        let submissions = try await services.submissions.submissions(of: programme.id, in: period)
        let head = submissions.map(\.receipt).max()
        return ReportRequest(
            programme: programme,
            standing: shown.standing,
            isFrozen: shown.isFrozen,
            earlier: earlier.map(\.standing).filter { $0.period < period },
            figures: figures,
            submissions: submissions,
            // Never today: the same data must give the same bytes tomorrow.
            preparedOn: (shown.closing?.at ?? submissions.map(\.storedAt).max() ?? services.now()).day,
            batch: "数据至回执\(head.map(\.description) ?? "—")号"
        )
    }
}
