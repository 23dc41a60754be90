import Domain
public import Reporting
public import Workbooks

/// The fact sheet for a reply to deputies (建议答复): what the reply said, clause by clause, what the figures say now, what
/// was promised and how far it has got.
public struct ProposalReplyReport: ReportAdapter {
    /// The report.
    public init() {}

    /// `proposal-reply`, after every quarter.
    public var descriptor: ReportDescriptor {
        ReportDescriptor(
            name: "proposal-reply",
            title: Wording.title,
            cadence: .quarter,
            needs: [.figures],
            summary: Wording.summary
        )
    }

    /// One workbook for everybody. Refuses a programme without any stated fact.
    public func workbooks(for request: ReportRequest) throws -> [NamedWorkbook] {
        try request.check()
        let lines = FactLine.all(in: request)
        // Without a stated number there is no reply to hold the figures against.
        guard lines.contains(where: { $0.part == .fact }) else {
            throw ReportRefusal.nothingAbout(Wording.subject, request.programme.id)
        }
        let title = request.own.title ?? Wording.tableTitle(request.programme.title)
        let sheets =
            [FactsPage(lines, request, title: title).sheet()] + EvidencePages(request, showsWeights: false).sheets()
        let workbook = Workbook(properties: request.properties(title: title), sheets: sheets)
        return [NamedWorkbook(stem: "\(request.period.id) \(Wording.title)", workbook: workbook)]
    }
}
