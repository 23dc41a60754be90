public import Domain
import Indicators
public import Reporting
import Workbooks

/// Writes a report for a period into a folder.
public struct PublishReport: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Writes the workbooks of some reports and returns their paths, in the order of the reports. All are made from the
    /// figures of one moment, side by side, one workbook to a thread. A workbook is there whole or not at all. Refuses
    /// a period without any figure, unless the reports need none.
    public func callAsFunction(
        _ reports: [any ReportAdapter],
        _ programme: Programme,
        _ period: Period,
        wishes: ReportWishes = ReportWishes(),
        to folder: String
    ) async throws -> [String] {
        let needsNothing = reports.allSatisfy(\.descriptor.needs.isEmpty)
        let request = try await request(programme, period, wishes, needsFigures: !needsNothing)
        return try await write(try reports.flatMap { try $0.print(request) }, to: folder)
    }

    /// The same for reports that nobody asked for by name: one that has nothing to say about the programme, or may not go
    /// out yet, is left out with its reason.
    func whatCanBeWritten(
        _ reports: [any ReportAdapter],
        _ programme: Programme,
        _ period: Period,
        to folder: String
    ) async throws -> (paths: [String], omitted: [OmittedReport]) {
        let request = try await request(programme, period, ReportWishes(), needsFigures: true)
        var drafts: [WorkbookDraft] = []
        var omitted: [OmittedReport] = []
        for report in reports {
            do {
                drafts += try report.print(request)
            } catch let refusal as ReportRefusal {
                omitted.append(OmittedReport(title: report.descriptor.title, refusal: refusal))
            }
        }
        return (try await write(drafts, to: folder), omitted)
    }

    private func write(_ drafts: [WorkbookDraft], to folder: String) async throws -> [String] {
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (index, draft) in drafts.enumerated() {
                group.addTask { (index, try write(draft(), to: folder)) }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// Whoever holds the workbook on takes the memory that its writer could give up.
    private func write(_ named: consuming NamedWorkbook, to folder: String) throws -> String {
        let path = "\(folder)/\(named.stem).\(services.writer.fileExtension)"
        let workbook = named.workbook
        named.workbook = Workbook(properties: workbook.properties)
        try services.writer.write(consume workbook, to: path)
        return path
    }

    private func request(
        _ programme: Programme,
        _ period: Period,
        _ wishes: ReportWishes,
        needsFigures: Bool
    ) async throws -> ReportRequest {
        try programme.admit(period, today: services.today)
        let snapshot = try await services.periods.snapshot(programme.id, period)
        let figures = programme.counting(snapshot.figures, in: period)
        guard !figures.isEmpty || !needsFigures else {
            throw Refusal("\(period.chinese)一份报表也没有收到，没有可以写的台账", advice: "请先用 admin import 导入报表")
        }
        let frozen = snapshot.closed.first { $0.standing.period == period }
        let closed = snapshot.closed.map(\.standing)
        let used = Set(figures.map(\.receipt))
        let submissions = snapshot.received.filter { $0.period == period || used.contains($0.receipt) }
        let head = submissions.map(\.receipt).max()
        let standing =
            if let frozen { frozen.standing } else {
                try await StandingContext(services, programme, period).standing(from: figures)
            }
        return ReportRequest(
            programme: programme.inForce(on: period.end),
            standing: standing,
            isFrozen: frozen != nil,
            earlier: closed.filter { $0.period.kind == period.kind && $0.period < period },
            months: Self.course(of: closed.filter { $0.period.end <= period.end }),
            figuresBefore: try await figuresBefore(programme, period),
            figures: figures,
            submissions: submissions,
            // Weeks have deadlines of their own; a month answers for its own reports, a quarter for those of its months.
            received: period.kind == .month
                ? submissions : snapshot.received.filter { $0.period.kind != .week || period.kind == .week },
            // Never today: the same data must give the same bytes tomorrow.
            preparedOn: (frozen?.act.at ?? submissions.map(\.storedAt).max() ?? services.now()).day,
            batch: "数据至回执\(head.map(\.description) ?? "—")号",
            wishes: wishes
        )
    }

    /// What went through the year: its closed months, or the closed quarters or half-years of a programme that reports in those.
    private static func course(of closed: [Standing]) -> [Standing] {
        let kinds = [Period.Kind.month, .quarter, .half].map { kind in closed.filter { $0.period.kind == kind } }
        return kinds.first { $0.count > 1 } ?? kinds[0]
    }

    private func figuresBefore(_ programme: Programme, _ period: Period) async throws -> [Figure] {
        guard let before = period.previous else { return [] }
        return programme.counting(
            try await services.figures.speaking(of: programme.id, for: before),
            in: before
        )
    }
}

/// A report that was not written, and why.
public struct OmittedReport: Hashable, Sendable {
    /// The title of the report.
    public let title: String
    /// Why it was not written.
    public let refusal: ReportRefusal

    /// The reason as a Chinese sentence.
    public var reason: String { refusal.message }

    /// Whether somebody still has to do something about it: figures are missing. A programme that has nothing to say in a
    /// report needs nobody.
    public var isPending: Bool { if case .gaps = refusal { true } else { false } }
}
