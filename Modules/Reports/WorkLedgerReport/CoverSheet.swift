import Domain
import Indicators
import Reporting
import Workbooks

/// The first page (首页) on one A4 page for the leader: the sentences, key figures, charts, first and last places, and
/// where to find the rest. It is laid on a grid of equal narrow columns.
struct CoverSheet {
    private let plan: LedgerPlan
    private let headline: Headline

    init(_ plan: LedgerPlan) {
        self.plan = plan
        headline = Headline(plan.request)
    }

    /// The page, and the hidden sheet of figures behind its charts when there are any.
    func sheets() -> [Sheet] {
        var page = Sheet(
            name: Wording.coverSheet,
            kind: .cover,
            columnWidths: Array(repeating: 3, count: Self.columns)
        )
        var data = Sheet(name: Wording.dataSheet, kind: .data, columnWidths: [14, 12, 12])
        data.isHidden = true
        placeHead(on: &page)
        CoverCards(plan).place(on: &page, columns: Self.columns)
        placeCharts(on: &page, with: &data)
        CoverLists(plan).place(on: &page, columns: Self.columns)
        placeFoot(on: &page)
        page.frozen = FrozenPanes(rows: 2)
        let area = CellRange(row: 0, column: 0, rows: page.rows.count, columns: Self.columns)
        page.print = plan.request.printSetup(Wording.coverSheet, paper: .a3, pagesTall: 1, area: area)
        return page.charts.isEmpty ? [page] : [page, data]
    }

    private func placeHead(on page: inout Sheet) {
        let request = plan.request
        page.appendLine(
            request.own.title ?? Wording.coverTitle(plan.programme.title),
            .coverTitle,
            columns: Self.columns
        )
        page.appendLine(Wording.coverSubtitle(request), .subtitle, columns: Self.columns)
        page.appendGap(6)
        page.appendLine(headline.progress, .message, columns: Self.columns)
        page.appendLine(headline.places + Wording.stop, .message, columns: Self.columns)
        let alarm = headline.alarm
        page.appendLine(alarm ?? Wording.noAlarm, alarm == nil ? .message : .alarmMessage, columns: Self.columns)
        page.appendGap(8)
    }

    /// A chart for every group, side by side, each as wide as its columns need.
    private func placeCharts(on page: inout Sheet, with data: inout Sheet) {
        let charts = plan.request.groups.compactMap { ScoreChart($0, in: plan.request) }
        page.appendGap(8)
        guard !charts.isEmpty else { return }
        let heading = page.rows.count
        let spans = ScoreChart.spans(of: charts, over: Self.columns)
        for (index, chart) in charts.enumerated() {
            let (column, width) = (spans[index].lowerBound, spans[index].count)
            let words = Wording.chartHeading(chart)
            page.place(.text(words, .sectionHeading.wrapping()), row: heading, column: column, columns: width)
            let frame = CellRange(row: heading + 1, column: column, rows: Self.chartRows, columns: width)
            page.charts.append(chart.draw(on: &data, column: index * 4, over: frame, among: charts))
        }
        for _ in 0..<Self.chartRows { page.append([], height: .points(18)) }
        page.appendGap(6)
    }

    /// The result of the checks, live, and a reminder of sample data.
    private func placeFoot(on page: inout Sheet) {
        let row = page.rows.count
        let half = Self.columns / 2
        let faults = LedgerChecks(plan).checks.count { !$0.passes }
        let words = faults == 0 ? Wording.allPassed : Wording.failed(faults)
        page.place(
            .formula(Wording.checkFormula, gives: words, .footnote),
            row: row,
            column: 0,
            columns: half
        )
        let cautions = plan.request.cautions.joined(separator: Wording.pause)
        page.place(
            .text(cautions, CellStyle.footnote.aligned(.right).lit(.red)),
            row: row,
            column: half,
            columns: Self.columns - half
        )
    }

    private static let columns = 60
    private static let chartRows = 16
}
