import Domain
public import Reporting
public import Workbooks

/// The list of what is not done (未完成清单): unit by unit, by name, what is missing and until when.
public struct UnfinishedListReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `unfinished-list`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "unfinished-list",
            title: Wording.title,
            cadence: .month,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.tableTitle(request.programme.title, request.period)
        let sheets =
            [UnfinishedAnnex(request).annex(name: Wording.title, title: title, isSigned: true).sheet]
            + EvidencePages(request).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
