import Domain
public import Reporting
public import Workbooks

/// 数据明细.
public struct FigureDetailsReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `figure-details`.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "figure-details",
            title: Wording.title,
            cadence: .month,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook: the page, the rules, the files.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.tableTitle(request.programme.title, request.period)
        let sheets =
            [FigureDetailsPage(request, title: title).sheet()]
            + EvidencePages(request).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
