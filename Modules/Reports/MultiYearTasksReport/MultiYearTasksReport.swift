import Domain
public import Reporting
public import Workbooks

/// The tasks of several years (攻坚任务表): every quantified task with its goal of each year, how it stands, the gap, who
/// answers for it; and behind it every unit.
public struct MultiYearTasksReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `multi-year-tasks`, after every quarter.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "multi-year-tasks",
            title: Wording.title,
            cadence: .quarter,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.tableTitle(request.programme, request.period)
        let lines = request.programme.everyIndicator.map { TaskLine($0, in: request) }
        let sheets =
            [TasksPage(lines, request, title: title).sheet(), UnitsPage(lines, request).sheet()]
            + EvidencePages(request).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
