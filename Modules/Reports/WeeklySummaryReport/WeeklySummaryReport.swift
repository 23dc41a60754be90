import Domain
public import Reporting
public import Workbooks

/// The summary of a week (周汇总): what every unit has reported and by how much it grew. Nobody is ranked on a week; who has
/// not reported is greyed.
public struct WeeklySummaryReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `weekly-summary`, after every week.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "weekly-summary",
            title: Wording.title,
            cadence: .week,
            needs: [.figures, .figuresBefore],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.tableTitle(request.programme.title, request.period)
        let sheets =
            [WeekPage(request, title: title).sheet()] + EvidencePages(request, showsWeights: false).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.name(request.period))", workbook: workbook)]
    }
}
