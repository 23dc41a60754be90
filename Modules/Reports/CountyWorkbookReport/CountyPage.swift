import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// The first page: score, place and rise, every item with its own light, and the chart of the months.
struct CountyPage {
    private let region: Region
    private let request: ReportRequest
    private let title: String
    private let figures: FiguresPage

    init(_ region: Region, _ request: ReportRequest, title: String, _ figures: FiguresPage) {
        self.figures = figures
        self.region = region
        self.request = request
        self.title = title
    }

    func sheet(with data: inout Sheet) -> Sheet {
        let header = TableHeader([.column(Wording.serial, width: 6.5)] + OutcomeTable.columns)
        var page = TablePage(request, name: Wording.itemsSheet, kind: .cover, title: title, header: header)
        let row = request.standing.row(of: region.id)
        page.say(Wording.sentence(region.name, row, request))
        page.warn(Wording.alarm(row, request))
        page.beginTable(frozenColumns: 2)
        let table = OutcomeTable(request)
        let judged = request.programme.everyIndicator.filter { $0.terms.scope == .each }
        for (index, indicator) in judged.enumerated() {
            let row = page.add(
                [.integer(index + 1, .body.formatted(.plainInteger).aligned(.center))]
                    + table.cells(indicator, of: region.id, row: page.nextRow, column: 1)
            )
            if let check = check(indicator, inRow: row) { page.check(check) }
        }
        page.countStates(inColumn: 1 + OutcomeTable.lightColumn)
        let isOnePage = judged.count <= 14
        addChart(to: &page, with: &data)
        page.note([Wording.note])
        page.sign()
        return page.finished(onOnePage: isOnePage)
    }

    /// What was reached is the very figure on the page of sources, where it is a single one.
    private func check(_ indicator: Indicator, inRow row: Int) -> TableCheck? {
        let measures = indicator.numerator.measures
        guard !indicator.kind.isDated, measures.count == 1, case .measure = indicator.numerator.expression,
            let source = figures.values[MeasureID(measures[0])],
            let done = PrintedOutcome(indicator, of: region.id, in: request).done.number
        else { return nil }
        let cell = CellAddress(row: row, column: 1 + OutcomeTable.doneColumn).a1
        return .same(cell, source.cell, done, source.number)
    }

    /// The scores of the closed periods; none where there are fewer than two.
    private func addChart(to page: inout TablePage, with data: inout Sheet) {
        let scores = request.months.map { ($0.period, $0.row(of: region.id)?.score?.approximation) }
        guard scores.count > 1, scores.contains(where: { $0.1 != nil }) else { return }
        page.add(section: Wording.chartHeading(request))
        let first = page.nextRow
        for (index, (period, score)) in scores.enumerated() {
            data[index, 0] = .text(LedgerWords.withinYear(period))
            data[index, 1] = score.map { .number($0, .body.formatted(.decimal(2))) } ?? .blank(.plain)
        }
        for _ in 0..<Self.chartRows { page.addChartRow() }
        let columns = page.columnCount
        let (names, values) = (
            CellRange(row: 0, column: 0, rows: scores.count), CellRange(row: 0, column: 1, rows: scores.count)
        )
        let chart = Chart(
            .line,
            over: CellRange(row: first, column: 0, rows: Self.chartRows, columns: columns),
            alternativeText: Wording.chartWords(region.name, scores, request),
            categories: data.range(names),
            series: [ChartSeries(Wording.score, values: data.range(values), light: .blue, labels: .decimal(2))],
            valueAxis: ValueAxis(from: 0, to: 115, step: 25, format: .integer)
        )
        page.adjust { $0.charts.append(chart) }
    }

    private static let chartRows = 9
}
