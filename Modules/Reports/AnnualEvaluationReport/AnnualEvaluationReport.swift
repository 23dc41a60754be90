import Domain
public import Reporting
public import Workbooks

/// The evaluation of a year (年度综合评价): the score of every unit item by item, what was met, the way through the months, and
/// the document that says it.
public struct AnnualEvaluationReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `annual-evaluation`, after every year.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: "annual-evaluation", title: Wording.title, cadence: .year, summary: Wording.summary)
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = request.own.title ?? Wording.documentTitle(request.programme, request.period)
        var data = YearCharts.dataSheet()
        let charts = YearCharts(request)
        let count = charts.isEmpty ? 3 : 4
        let evaluation = EvaluationPage(request).annex(
            title: LedgerWords.annex(1, of: count, Wording.evaluationTitle(request))
        )
        let unfinished = UnfinishedAnnex(request).annex(
            name: Wording.unfinished,
            title: LedgerWords.annex(count - 1, of: count, Wording.unfinishedTitle(request)),
            isSigned: false
        )
        let checks = evaluation.checks + unfinished.checks
        // A programme that has closed one period has no way to show yet.
        let course =
            charts.isEmpty
            ? []
            : [
                charts.trends(
                    name: Wording.trends,
                    title: LedgerWords.annex(2, of: count, Wording.trendsTitle(request)),
                    with: &data
                )
            ]
        let annexes = [evaluation.sheet] + course + [unfinished.sheet]
        let document = EvaluationDocument(request, title: title).sheet(annexes: annexes, checks: checks)
        let sheets =
            [document] + annexes + (charts.isEmpty ? [] : [data])
            + EvidencePages(request, titled: { LedgerWords.annex(count, of: count, $0) }).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
