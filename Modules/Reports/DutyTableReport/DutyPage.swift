import Domain
import Indicators
import Reporting
import Workbooks

/// The page: the five columns of the document, then the last day, the progress, evidence to fill in, and the state.
struct DutyPage {
    private let lines: [DutyLine]
    private let request: ReportRequest
    private let title: String

    init(_ lines: [DutyLine], _ request: ReportRequest, title: String) {
        self.lines = lines
        self.request = request
        self.title = title
    }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.headers(request.programme), Self.widths).map { .column($0, width: $1) })
        var page = TablePage(request, name: Wording.title, kind: .checklist, title: title, header: header)
        page.say(Wording.sentence(lines))
        page.warn(Wording.alarm(lines))
        if let names = Wording.unreported(request) { page.warn(names) }
        page.beginTable(frozenColumns: 2)
        var start = page.nextRow
        for (index, line) in lines.enumerated() {
            let isFirst = index == 0 || lines[index - 1].number != line.number
            if isFirst { start = page.nextRow }
            let row = page.add(cells(of: line))
            let isLast = index == lines.count - 1 || lines[index + 1].number != line.number
            guard isLast, row > start else { continue }
            page.merge(number(line.number), column: 0, rows: start...row)
            page.merge(.text(line.item, .rowName.wrapping()), column: 1, rows: start...row)
        }
        page.countStates(inColumn: Self.widths.count - 1)
        page.note(Wording.notes(request))
        page.sign()
        return page.finished(paper: .a3, isFilledIn: true)
    }

    private func cells(of line: DutyLine) -> [Cell] {
        let center = CellStyle.body.aligned(.center).wrapping()
        return [
            number(line.number), .text(line.item, .rowName.wrapping()), .text(line.task, .words),
            .text(line.lead, .words), .text(line.cooperate, .words),
            line.due.map { Cell.date(SheetDate($0), center) } ?? .text(Wording.noDay, center),
            .text(line.words, .smallWords), .blank(.words.unlocked()),
            line.lightCell ?? .text(Wording.byText, center.lit(.grey)),
        ]
    }

    private func number(_ number: Int) -> Cell { .integer(number, .body.formatted(.plainInteger).aligned(.center)) }

    private static let widths: [Double] = [6.5, 18, 44, 22, 28, 13, 50, 20, 14]
}
