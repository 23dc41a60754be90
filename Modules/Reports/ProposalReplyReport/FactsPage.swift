import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The page: facts with what they were and are, what is watched, and the promises.
struct FactsPage {
    private let lines: [FactLine]
    private let request: ReportRequest
    private let title: String

    init(_ lines: [FactLine], _ request: ReportRequest, title: String) {
        self.lines = lines
        self.request = request
        self.title = title
    }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.headers, Self.widths).map { .column($0, width: $1) })
        var page = TablePage(request, name: Wording.title, kind: .ledger, title: title, header: header)
        page.say(Wording.sentence(lines))
        page.warn(Wording.alarm(lines, request))
        page.beginTable(frozenColumns: 1)
        let parts = FactLine.Part.allCases.map { part in (part, lines.filter { $0.part == part }) }
        for (index, (part, own)) in parts.filter({ !$0.1.isEmpty }).enumerated() {
            page.add(section: Wording.heading(part, number: index + 1, own.count))
            for line in own { page.add(cells(of: line, inRow: page.nextRow)) }
        }
        page.countStates(inColumn: Self.widths.count - 1)
        page.note([Wording.note, Wording.units(request)])
        page.sign()
        return page.finished(paper: .a3)
    }

    private func cells(of line: FactLine, inRow row: Int) -> [Cell] {
        let commitment = line.progress.commitment
        let center = CellStyle.body.aligned(.center).wrapping()
        return [
            .text(commitment.id, center), .text(commitment.title, .words), .text(commitment.quote, .words),
            .integer(commitment.line, center.formatted(.plainInteger)), figure(line.stated, line),
            figure(line.now, line), change(line, inRow: row), .text(line.progress.words, .smallWords),
            line.progress.lightCell(.body) ?? .text(Wording.byText, center.lit(.grey)),
        ]
    }

    private func figure(_ value: Rational?, _ line: FactLine) -> Cell {
        guard let value else { return .notApplicable() }
        let format: NumberFormat = line.isShare ? .percent(2) : value.wholeNumber == nil ? .decimal(2) : .integer
        return Cell(.exactly(value), .body.formatted(format))
    }

    private func change(_ line: FactLine, inRow row: Int) -> Cell {
        guard let change = line.change else { return .notApplicable() }
        let difference = "F\(row + 1)-E\(row + 1)"
        if line.isShare {
            return .live("(\(difference))*100", gives: change * Rational(100), .body.formatted(.percentagePoints(2)))
        }
        // The sign is the point of a change, so a broken number is shown with one as well.
        let format: NumberFormat = change.wholeNumber == nil ? .percentagePoints(2) : .signedInteger
        return .live(
            "ROUND(\(difference),4)",
            gives: change,
            if: change == change.rounded(to: 4),
            .body.formatted(format)
        )
    }

    private static let widths: [Double] = [7, 26, 44, 7, 12, 12, 12, 46, 14]
}
