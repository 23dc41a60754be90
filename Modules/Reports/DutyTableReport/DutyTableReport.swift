import Domain
public import Reporting
public import Workbooks

/// The table of duties (任务分工表): the lines of the document's own table, word for word, and how far each has got.
public struct DutyTableReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `duty-table`, after every half-year.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "duty-table",
            title: Wording.title,
            cadence: .half,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody. Refuses a programme whose document assigns nothing to anybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let lines = DutyLine.all(in: request)
        guard !lines.isEmpty else { throw ReportRefusal.nothingAbout(Wording.subject, request.programme.id) }
        let title = request.own.title ?? Wording.tableTitle(request.programme.title)
        let sheets =
            [DutyPage(lines, request, title: title).sheet()] + EvidencePages(request, showsWeights: false).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
