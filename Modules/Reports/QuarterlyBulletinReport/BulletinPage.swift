import Domain
import Reporting
import Workbooks

/// The document itself, in the order of real bulletins: 总体进展, 各地进度与排名, 存在问题, 下步要求.
struct BulletinPage {
    private let request: ReportRequest
    private let title: String

    init(_ request: ReportRequest, title: String) {
        self.request = request
        self.title = title
    }

    func sheet(checks: [TableCheck]) -> Sheet {
        let sentences = StandingSentences(request)
        var page = DocumentPage(request, name: Wording.title, title: title, recipients: Wording.recipients)
        page.paragraph(Wording.opening(request))
        page.section(Wording.overall)
        for sentence in sentences.overall { page.paragraph(sentence) }
        page.section(Wording.places)
        for sentence in sentences.places { page.paragraph(sentence) }
        page.section(Wording.problems)
        for sentence in sentences.problems { page.paragraph(sentence) }
        page.section(Wording.requirements)
        page.items(sentences.requirements)
        page.end(annexes: [Wording.ranking, Wording.unfinished, LedgerWords.evidence])
        page.check(checks)
        return page.finished()
    }
}
