import Domain
public import Reporting
public import Workbooks

/// One workbook a county (县区分册): where it stands, every item, its way through the months, and the cell of its own file
/// that every figure came from. The workbooks are drawn side by side.
public struct CountyWorkbookReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `county-workbook`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "county-workbook",
            title: Wording.title,
            cadence: .month,
            scope: .perRegion,
            needs: [.earlierStandings, .months, .figures],
            summary: Wording.summary
        )
    }

    /// One workbook for every region, in the order of the programme.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try drafts(for: request).map { try $0() }
    }

    /// A piece of work for every region.
    public func drafts(for request: ReportRequest) throws -> [WorkbookDraft] {
        try request.check()
        return request.programme.regions.map { region in { workbook(of: region, request) } }
    }

    private func workbook(of region: Region, _ request: ReportRequest) -> NamedWorkbook {
        let title = Wording.tableTitle(request.own.title ?? request.programme.title, region.name, request.period)
        var data = YearCharts.dataSheet()
        let figures = FiguresPage(region, request)
        let cover = CountyPage(region, request, title: title, figures).sheet(with: &data)
        let sheets =
            [cover, figures.sheet]
            + (data.rows.isEmpty ? [] : [data])
            + [EvidencePages(request).rules()]
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return NamedWorkbook(stem: "\(request.period.id) \(Wording.fileName(region.name))", workbook: workbook)
    }
}
