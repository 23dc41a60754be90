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

    func sheet(checks: [TableCheck]) -> Sheet {
        let sentences = StandingSentences(request)
        var page = DocumentPage(request, name: Wording.title, title: title, recipients: Wording.recipients)
        page.section(Wording.work)
        for sentence in sentences.overall { page.paragraph(sentence) }
        page.section(Wording.months)
        for sentence in Wording.months(request) { page.paragraph(sentence) }
        page.section(Wording.places)
        for sentence in sentences.places { page.paragraph(sentence) }
        page.section(Wording.problems)
        for sentence in sentences.problems { page.paragraph(sentence) }
        page.section(Wording.next(after: request.period))
        page.items(sentences.requirements)
        page.end(annexes: [Wording.trends, Wording.multiples, Wording.ranking])
        page.check(checks)
        return page.finished()
    }
}
