import Domain
public import Reporting
public import Workbooks

/// The bulletin of a quarter (季通报): an official document whose sentences are made from the frozen figures, with the ranking,
/// the list of what is not done, and the evidence as annexes. Refuses to go out while figures are missing, unless told
/// otherwise; it then says whose.
public struct QuarterlyBulletinReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `quarterly-bulletin`, after every quarter.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(name: "quarterly-bulletin", title: Wording.title, cadence: .quarter, summary: Wording.summary)
    }

    /// One workbook for everybody.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let missing = request.unreported.map { request.name(of: $0.region) }
        guard missing.isEmpty || request.wishes.admitsGaps else { throw ReportRefusal.gaps(missing) }
        let title = request.own.title ?? Wording.documentTitle(request.programme, request.period)
        let annexes = [
            RankingAnnex(request).annex(
                name: Wording.annexes[0],
                title: Wording.annexTitle(1, Wording.ranking, request.period)
            ),
            UnfinishedAnnex(request).annex(
                name: Wording.annexes[1],
                title: Wording.annexTitle(2, Wording.unfinished, request.period),
                isSigned: false,
                isUrgentOnly: true
            ),
        ]
        let bulletin = BulletinPage(request, title: title).sheet(checks: annexes.flatMap(\.checks))
        let sheets =
            [bulletin] + annexes.map(\.sheet)
            + EvidencePages(request, titled: { Wording.annexed(3, $0) }).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
