import Domain
public import Reporting
public import Workbooks

/// The summary of a half-year (半年总结): the document, the way of the ranks through the months, plan against actual, and the
/// small charts of every county.
public struct HalfYearSummaryReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `half-year-summary`, after every half-year.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: "half-year-summary", title: Wording.title, cadence: .half, summary: Wording.summary)
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.documentTitle(request.programme, request.period)
        var data = YearCharts.dataSheet()
        let charts = YearCharts(request)
        let count = charts.isEmpty ? 2 : 4
        let ranking = RankingAnnex(request).annex(
            name: Wording.ranking,
            title: LedgerWords.annex(count - 1, of: count, Wording.rankingTitle(request.period))
        )
        // A programme that has closed one period has no way to show yet.
        let course =
            charts.isEmpty
            ? []
            : [
                charts.trends(
                    name: Wording.trends,
                    title: LedgerWords.annex(1, of: count, Wording.trendsTitle(request)),
                    with: &data
                ),
                charts.multiples(
                    name: Wording.multiples,
                    title: LedgerWords.annex(2, of: count, Wording.multiplesTitle(request)),
                    with: &data
                ),
            ]
        let annexes = course + [ranking.sheet]
        let document = SummaryPage(request, title: title).sheet(annexes: annexes, checks: ranking.checks)
        let sheets =
            [document] + annexes + (charts.isEmpty ? [] : [data])
            + EvidencePages(request, titled: { LedgerWords.annex(count, of: count, $0) }).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
