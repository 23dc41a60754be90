import Domain
import Indicators
import Reporting
import Workbooks

/// The page behind the ranking: a chart for every group, then the rule, the lights and the notes of the programme. The
/// figures of the charts stand on a hidden sheet.
struct NotesSheet {
    private let request: ReportRequest

    init(_ request: ReportRequest) { self.request = request }

    func sheets() -> [Sheet] {
        var page = Sheet(
            name: Wording.notesSheet,
            kind: .definitions,
            columnWidths: Array(repeating: 11, count: Self.columns)
        )
        var data = Sheet(name: Wording.dataSheet, kind: .data, columnWidths: [14, 12, 12])
        data.isHidden = true
        let charts = request.groups.compactMap { ScoreChart($0, in: request) }
        page.appendLine(
            Wording.notesTitle(request.period, hasCharts: !charts.isEmpty),
            .title,
            columns: Self.columns
        )
        let caption = charts.isEmpty ? "" : Wording.chartCaption(request)
        page.appendLine(caption, .metaLine.wrapping(), columns: Self.columns)
        page.frozen = FrozenPanes(rows: 2)
        place(charts, on: &page, with: &data)
        placeNotes(on: &page)
        let area = CellRange(row: 0, column: 0, rows: page.rows.count, columns: Self.columns)
        page.print = request.printSetup(Wording.notesSheet, pagesTall: 1, area: area)
        return page.charts.isEmpty ? [page] : [page, data]
    }

    /// The charts stand side by side, each as wide as its columns need.
    private func place(_ charts: [ScoreChart], on page: inout Sheet, with data: inout Sheet) {
        guard !charts.isEmpty else { return }
        let top = page.rows.count
        let spans = ScoreChart.spans(of: charts, over: Self.columns)
        for (index, chart) in charts.enumerated() {
            let heading = Wording.chartHeading(chart)
            page.place(
                .text(heading, .sectionHeading.wrapping()),
                row: top,
                column: spans[index].lowerBound,
                columns: spans[index].count
            )
            let frame = CellRange(
                row: top + 1,
                column: spans[index].lowerBound,
                rows: Self.chartRows,
                columns: spans[index].count
            )
            page.charts.append(chart.draw(on: &data, column: index * 4, over: frame, among: charts))
        }
        for _ in 0..<Self.chartRows { page.append([], height: .points(18)) }
        page.appendGap(6)
    }

    private func placeNotes(on page: inout Sheet) {
        let programme = request.programme
        page.appendLine(Wording.notesHeading, .sectionHeading, columns: Self.columns)
        let notes = [LedgerWords.rule(for: request), Wording.lights(in: programme.scheme)] + programme.notes
        for (index, note) in notes.enumerated() {
            page.appendLine(Wording.numbered(index + 1, note), .footnote, columns: Self.columns)
        }
    }

    private static let columns = 14
    private static let chartRows = 13
}
