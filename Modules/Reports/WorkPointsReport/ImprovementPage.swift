import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// Level, change and improvement side by side (水平、升降、发展进步指数), group by group.
struct ImprovementPage {
    private let request: ReportRequest
    private let before: Standing?

    init(_ request: ReportRequest) {
        self.request = request
        before = request.earlier.last { $0.period == request.period.previous }
    }

    func sheet() -> Sheet {
        let method = request.programme.scheme.progress
        let widths = method == .rank ? Self.widthsWithoutRise : Self.widths
        let header = TableHeader(zip(Wording.improvementHeaders(method), widths).map { .column($0, width: $1) })
        var page = TablePage(
            request,
            name: Wording.improvementSheet,
            kind: .ranking,
            title: Wording.improvementTitle(request.programme.title, request.period),
            header: header
        )
        page.say(request.programme.scheme.progress.sentence + Wording.stop)
        page.beginTable()
        for group in request.groups {
            page.add(section: LedgerWords.heading(of: group))
            let places = group.scorePlaces
            for row in group.rows { page.add(cells(of: row, places, inRow: page.nextRow)) }
        }
        page.countStates(inColumn: widths.count - 1)
        page.note([
            before == nil ? Wording.nothingBefore : Wording.improvementNote, LedgerWords.rule(for: request),
        ])
        page.sign()
        return page.finished(paper: .a4, onOnePage: request.programme.regions.count <= 22)
    }

    private func cells(of row: RegionStanding, _ places: Int, inRow number: Int) -> [Cell] {
        let center = CellStyle.body.formatted(.plainInteger).aligned(.center)
        let earlier = before?.row(of: row.region)?.score
        return [
            row.place.map { .integer($0.inGroup, center) } ?? .notApplicable(),
            .text(request.name(of: row.region), .rowName.wrapping()),
            row.scoreCell(places: places),
            earlier.map { .score($0, places: places) } ?? .notApplicable(),
            change(row.score, earlier, places, inRow: number),
        ] + progress(row) + [row.heaviestLight?.cell(.body) ?? .notApplicable()]
    }

    /// The change of places and the index, which may be the same.
    private func progress(_ row: RegionStanding) -> [Cell] {
        let rise = request.rise(of: row).map { Cell.integer($0, .body.formatted(.rankChange).aligned(.center)) }
        guard request.programme.scheme.progress != .rank else { return [rise ?? .notApplicable()] }
        let index = before.flatMap {
            request.programme.progressIndex(of: row.region, now: request.standing, before: $0)
        }
        let exact = index.map { Cell(.exactly($0.rounded(to: 4)), .body.formatted(.decimal(2))) }
        return [rise ?? .notApplicable(), exact ?? .notApplicable()]
    }

    /// Live where the two scores beside it, as they stand there, give it.
    private func change(_ now: Rational?, _ before: Rational?, _ places: Int, inRow number: Int) -> Cell {
        guard let now, let before else { return .notApplicable() }
        let change = (now - before).rounded(to: 4)
        let shown = (now.stored(shownWith: places) - before.stored(shownWith: places)).rounded(to: 4)
        let cells = (CellAddress(row: number, column: 2).a1, CellAddress(row: number, column: 3).a1)
        return .live(
            "ROUND(\(cells.0)-\(cells.1),4)",
            gives: change,
            if: shown == change,
            .body.formatted(.percentagePoints(2))
        )
    }

    private static let widths: [Double] = [7, 18, 13, 13, 13, 10, 15, 15]
    private static let widthsWithoutRise: [Double] = [7, 20, 14, 14, 14, 20, 15]
}
