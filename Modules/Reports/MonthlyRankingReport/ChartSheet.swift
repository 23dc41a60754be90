import Domain
import Indicators
import Reporting
import Workbooks

/// One page of columns, a chart for every group, and the hidden sheet of figures behind them.
struct ChartSheet {
    private let request: ReportRequest

    init(_ request: ReportRequest) { self.request = request }

    /// The page and its figures; nothing when no region has a score.
    func sheets() -> [Sheet] {
        let charts = request.groups.compactMap { group in
            ScoreChart(group, in: request).map { (group, $0) }
        }
        guard !charts.isEmpty else { return [] }
        var page = Sheet(
            name: Wording.chartSheet,
            kind: .ranking,
            columnWidths: Array(repeating: 11, count: Self.columns),
            print: request.printSetup(Wording.chartSheet, pagesTall: 1)
        )
        var data = Sheet(name: Wording.dataSheet, kind: .data, columnWidths: [14, 12, 12])
        data.isHidden = true
        page.appendLine(Wording.chartTitle(request.period), .title, columns: Self.columns)
        page.appendLine(Wording.chartCaption(request.standing.timeProgress), .metaLine, columns: Self.columns)
        page.frozen = FrozenPanes(rows: 2)
        for (index, (group, chart)) in charts.enumerated() {
            draw(chart, of: group, number: index, on: &page, with: &data)
        }
        return [page, data]
    }

    private func draw(
        _ chart: ScoreChart,
        of group: RankedGroup,
        number: Int,
        on page: inout Sheet,
        with data: inout Sheet
    ) {
        if number > 0 { page.appendGap() }
        page.appendLine(
            Wording.chartHeading(group, onSchedule: chart.onSchedule),
            .sectionHeading,
            columns: Self.columns
        )
        // A group of few regions gets a narrower chart, so that its columns stay as slim as the others'.
        let width = min(Self.columns, max(5, chart.rows.count + 1))
        let frame = CellRange(row: page.rows.count, column: 0, rows: Self.rows, columns: width)
        for _ in 0..<Self.rows { page.append([Cell(.blank, .plain)], height: .points(18)) }
        page.charts.append(chart.draw(on: &data, column: number * 4, over: frame))
    }

    private static let columns = 14
    private static let rows = 11
}
