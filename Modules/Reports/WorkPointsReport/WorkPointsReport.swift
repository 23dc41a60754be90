import Domain
public import Reporting
public import Workbooks

/// How the points of a year's work plan stand (要点完成情况): point by point, and how every unit improved on its own past.
public struct WorkPointsReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `work-points`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "work-points",
            title: Wording.title,
            cadence: .month,
            needs: [.earlierStandings, .figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody. Refuses a programme without commitments.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let points = WorkPoint.all(in: request)
        guard !points.isEmpty else { throw ReportRefusal.nothingAbout(Wording.subject, request.programme.id) }
        let title = request.own.title ?? Wording.tableTitle(request.programme.title, request.period)
        let sheets =
            [PointsPage(points, request, title: title).sheet(), ImprovementPage(request).sheet()]
            + EvidencePages(request).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
