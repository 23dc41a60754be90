import Domain
import Reporting
import Workbooks

/// The document: how the year ended, who stands where, what was not reached.
struct EvaluationDocument {
    private let request: ReportRequest
    private let settings: ReportSettings.Entry
    private let title: String

    init(_ request: ReportRequest, _ settings: ReportSettings.Entry, title: String) {
        self.request = request
        self.settings = settings
        self.title = title
    }

    func sheet(checks: [TableCheck]) -> Sheet {
        let sentences = StandingSentences(request)
        var page = DocumentPage(
            request,
            name: Wording.title,
            issuer: settings.issuer ?? request.programme.issuer,
            series: settings.series,
            title: title,
            recipients: settings.recipients ?? Wording.recipients
        )
        page.section(Wording.method)
        page.paragraph(Wording.methodSentence(request))
        if settings.showsWeights { page.paragraph(LedgerWords.rule(of: request.programme)) }
        page.section(Wording.results)
        for sentence in sentences.overall { page.paragraph(sentence) }
        for sentence in sentences.places { page.paragraph(sentence) }
        page.section(Wording.open)
        for sentence in sentences.problems { page.paragraph(sentence) }
        page.end(
            issuer: request.programme.issuer,
            annexes: [Wording.evaluation, Wording.trends, Wording.unfinished],
            copies: settings.copies
        )
        page.check(checks)
        return page.finished()
    }
}
