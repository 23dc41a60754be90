import Domain
import Indicators
import Quantities
import Workbooks

/// A small chart for every region, four side by side.
extension YearCharts {
    func placeSmall(_ rows: [RegionStanding], on page: inout Sheet, with data: inout Sheet) {
        turn(&page, before: small)
        let top = page.rows.count
        let width = Self.columns / 4
        for (side, row) in rows.enumerated() {
            let scores = months.map { $0.row(of: row.region)?.score?.approximation }
            let name = request.name(of: row.region)
            let last = months.last?.row(of: row.region)?.score
            let words = last.map { "\($0.decimal(places: 2))分" } ?? Light.notReported.word
            page.place(
                .text(LedgerWords.brief(name, to: 12) + Wording.gap + words, CellStyle(.listItem)),
                row: top,
                column: side * width,
                columns: width
            )
            let names = column(months.map { .text(LedgerWords.withinYear($0.period)) }, on: &data)
            page.charts.append(
                Chart(
                    .line,
                    over: CellRange(row: top + 1, column: side * width, rows: smallRows, columns: width),
                    alternativeText: Wording.short("\(name)\(LedgerWords.stepByStep(in: request))得分，\(words)"),
                    categories: names,
                    series: [
                        ChartSeries(
                            Wording.score,
                            values: column(
                                scores.map { $0.map { .number($0, .body.formatted(.decimal(2))) } ?? .blank(.plain) },
                                on: &data
                            ),
                            light: row.heaviestLight?.sheetLight ?? .grey
                        )
                    ],
                    valueAxis: ValueAxis(from: 0, to: 100, step: 50, format: .integer)
                )
            )
        }
        while page.rows.count <= top { page.append([]) }
        for _ in 0..<smallRows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
    }
}
