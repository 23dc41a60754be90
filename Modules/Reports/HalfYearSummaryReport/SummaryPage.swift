import Domain
import Reporting
import Workbooks

/// The document: what was done, who stands where, what went how through the months, what is wrong, what comes next.
struct SummaryPage {
    private let request: ReportRequest
    private let title: String

    init(_ request: ReportRequest, title: String) {
        self.request = request
        self.title = title
    }

    /// - Parameter annexes: What is behind the document.
    func sheet(annexes: [Sheet], checks: [TableCheck]) -> Sheet {
        let sentences = StandingSentences(request)
        var page = DocumentPage(request, name: Wording.title, title: title, recipients: Wording.recipients)
        page.section(Wording.work)
        for sentence in sentences.overall { page.paragraph(sentence) }
        if !YearCharts(request).isEmpty {
            page.section(Wording.course(request))
            for sentence in Wording.courseSentences(request) { page.paragraph(sentence) }
        }
        page.section(Wording.places)
        for sentence in sentences.places { page.paragraph(sentence) }
        page.section(Wording.problems)
        for sentence in sentences.problems { page.paragraph(sentence) }
        page.section(Wording.next(after: request.period))
        page.items(sentences.requirements)
        page.end(annexes: annexes.map(\.name) + [LedgerWords.evidence])
        page.check(checks)
        return page.finished()
    }
}
