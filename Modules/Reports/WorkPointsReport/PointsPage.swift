import Domain
import Indicators
import Reporting
import Workbooks

/// The page: every point of the plan in the order of the document.
struct PointsPage {
    private let points: [WorkPoint]
    private let request: ReportRequest
    private let title: String

    init(_ points: [WorkPoint], _ request: ReportRequest, title: String) {
        self.points = points
        self.request = request
        self.title = title
    }

    func sheet() -> Sheet {
        let header = TableHeader(
            zip(Wording.headers(isNumbered: isNumbered), Self.widths).map { .column($0, width: $1) }
        )
        var page = TablePage(request, name: Wording.title, kind: .checklist, title: title, header: header)
        page.say(Wording.sentence(points))
        page.warn(Wording.alarm(points, request))
        page.beginTable(frozenColumns: 2)
        for (index, point) in points.enumerated() {
            let number = number(point, index + 1)
            let start = page.nextRow
            for part in point.parts { page.add(cells(of: part, number)) }
            guard point.parts.count > 1 else { continue }
            page.merge(number, column: 0, rows: start...(page.nextRow - 1))
        }
        page.countStates(inColumn: Self.widths.count - 1)
        page.note([isNumbered ? Wording.note : Wording.unnumberedNote])
        page.sign()
        return page.finished(paper: .a3)
    }

    private var isNumbered: Bool { points.contains { $0.number != nil } }

    private func cells(of part: CommitmentProgress, _ number: Cell) -> [Cell] {
        let center = CellStyle.body.aligned(.center).wrapping()
        let commitment = part.commitment
        return [
            number, .text(commitment.title, .words), .text(commitment.quote, .words),
            .stated(commitment.target, .smallWords),
            part.due.map { .date(SheetDate($0), center) } ?? .notApplicable(),
            .text(commitment.responsible.isEmpty ? Wording.dash : commitment.responsible, .smallWords),
            .text(part.words, .smallWords), .text(part.gap.isEmpty ? Wording.dash : part.gap, .smallWords),
            part.lightCell(.body) ?? .text(Wording.byText, center.lit(.grey)),
        ]
    }

    /// The number in the document; a plain one where the document numbers none.
    private func number(_ point: WorkPoint, _ serial: Int) -> Cell {
        let style = CellStyle.body.formatted(.plainInteger).aligned(.center)
        guard isNumbered else { return .integer(serial, style) }
        return point.number.map { .integer($0, style) } ?? .notApplicable()
    }

    private static let widths: [Double] = [6.5, 26, 42, 22, 13, 20, 46, 30, 14]
}
