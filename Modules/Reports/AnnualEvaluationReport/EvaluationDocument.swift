import Domain
import Reporting
import Workbooks

/// The document: how the year ended, who stands where, what was not reached.
struct EvaluationDocument {
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
        page.section(Wording.method)
        page.paragraph(Wording.methodSentence(request))
        if request.own.showsWeights { page.paragraph(LedgerWords.rule(for: request)) }
        page.section(Wording.results)
        for sentence in sentences.overall { page.paragraph(sentence) }
        for sentence in sentences.places { page.paragraph(sentence) }
        page.section(Wording.open)
        for sentence in sentences.problems { page.paragraph(sentence) }
        let underWay = UnfinishedAnnex(request).entries.flatMap(\.items).count { !$0.light.needsAction }
        if underWay > 0 { page.paragraph(Wording.underWay(underWay, annex: Wording.unfinished)) }
        page.end(annexes: annexes.map(\.name) + [LedgerWords.evidence])
        page.check(checks)
        return page.finished()
    }
}
