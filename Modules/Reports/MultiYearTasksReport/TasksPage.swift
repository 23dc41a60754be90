import Domain
import Indicators
import Reporting
import Workbooks

/// The page for the leader: 序号, 重点任务, 量化目标, a column for every year, 责任单位, 现状, 差距, 预警.
struct TasksPage {
    private let lines: [TaskLine]
    private let request: ReportRequest
    private let title: String

    init(_ lines: [TaskLine], _ request: ReportRequest, title: String) {
        self.lines = lines
        self.request = request
        self.title = title
    }

    func sheet() -> Sheet {
        let years = Array(request.programme.years)
        let header = TableHeader(
            [
                .column(Wording.serial, width: 6.5), .column(Wording.task, width: 30),
                .column(Wording.goal, width: 26),
            ] + (years.count > 1 ? [.group(Wording.byYear, years.map(year))] : years.map(year)) + [
                .column(Wording.responsible, width: 24), .column(Wording.state, width: 44),
                .column(Wording.gap, width: 34), .column(Wording.light, width: 14),
            ]
        )
        var page = TablePage(request, name: Wording.title, kind: .ledger, title: title, header: header)
        page.say(Wording.sentence(lines))
        page.warn(Wording.alarm(lines, request))
        page.beginTable(frozenColumns: 2)
        for (index, line) in lines.enumerated() { page.add(cells(of: line, index + 1, years)) }
        page.countStates(inColumn: header.columns.count - 1)
        page.note([Wording.note])
        page.sign()
        return page.finished(paper: .a3)
    }

    private func year(_ year: Int) -> HeaderNode { .column(Wording.year(year), width: 10) }

    private func cells(of line: TaskLine, _ serial: Int, _ years: [Int]) -> [Cell] {
        let center = CellStyle.body.aligned(.center).wrapping()
        let targets = LedgerWords.distinct(line.commitments.map(\.target))
        let unit = line.indicator.unit(in: request.programme)
        let isShare = line.indicator.judgement == .share
        let kind = line.indicator.kind.chinese + (unit.isEmpty || isShare ? "" : "（\(unit)）")
        let target = targets.isEmpty ? kind : targets.joined(separator: "\n")
        return [
            .integer(serial, center.formatted(.plainInteger)),
            .text(line.indicator.name, .rowName.wrapping().aligned(.left, indent: 1)),
            .stated(target, .words),
        ] + years.map { line.goalCell($0, in: request.programme) } + [
            .text(line.responsible.isEmpty ? Wording.dash : line.responsible, .smallWords),
            .text(line.progress.words, .smallWords),
            .text(line.progress.gap.isEmpty ? Wording.dash : line.progress.gap, .smallWords),
            line.progress.lightCell(.body) ?? .notApplicable(),
        ]
    }
}
