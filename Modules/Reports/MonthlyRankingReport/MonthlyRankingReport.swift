import Domain
public import Reporting
public import Workbooks

/// The ranking of a month (月评比): who leads, who lags and who has not reported, group by group, with the rule printed
/// underneath and every file named.
public struct MonthlyRankingReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `monthly-ranking`, after every month.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: Self.name, title: Wording.title, cadence: .month, summary: Wording.summary)
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let title = Self.title(of: request)
        var sheets = [RankingSheet(request).sheet()]
        sheets += NotesSheet(request).sheets()
        sheets.append(EvidencePages(request).sources())
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.name(request.period))", workbook: workbook)]
    }

    static let name = "monthly-ranking"

    /// The title that the pack sets, or the report's own.
    static func title(of request: ReportRequest) -> String {
        request.own.title ?? Wording.fileTitle(request.programme.title, request.period)
    }
}
