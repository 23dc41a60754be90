import Domain
import Indicators
import Quantities
public import Workbooks

/// What went through the year, drawn from the closed periods: the ranks of every group (bump chart), plan against actual, and
/// a small chart for every region.
public struct YearCharts {
    let request: ReportRequest
    let months: [Standing]
    /// How many rows high the charts of plans and of regions are.
    private(set) var planRows = 10
    private(set) var smallRows = 6

    /// Prepares the charts of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        months = request.months
    }

    /// Whether nothing went its way yet: fewer than two periods are closed in which somebody has a score.
    public var isEmpty: Bool { months.count { month in month.rows.contains { $0.score != nil } } < 2 }

    /// The hidden sheet that the figures of the charts stand on.
    public static func dataSheet() -> Sheet {
        var sheet = Sheet(name: Wording.chartData, kind: .data, columnWidths: [12])
        sheet.isHidden = true
        return sheet
    }

    /// A page with the ranks through the months and plan against actual.
    public func trends(name: String, title: String, with data: inout Sheet) -> Sheet {
        onFewestPages(with: &data) { charts, data in
            var page = charts.page(name, title)
            for group in request.groups { charts.placeRanks(of: group, on: &page, with: &data) }
            for pair in pairs(request.programme.indicators.filter { !$0.kind.isDated }) {
                charts.placePlans(pair, on: &page, with: &data)
            }
            return charts.closed(page, Wording.trendNote(showsRanks: request.groups.contains(where: Self.canBeDrawn)))
        }
    }

    /// A page with a small chart of the scores of every region, all on one scale.
    public func multiples(name: String, title: String, with data: inout Sheet) -> Sheet {
        onFewestPages(with: &data) { charts, data in
            var page = charts.page(name, title)
            for group in request.groups {
                charts.turn(&page, before: Self.heading + charts.small)
                page.appendLine(group.title, .sectionHeading, columns: Self.columns)
                for start in stride(from: 0, to: group.rows.count, by: 4) {
                    let some = Array(group.rows[start..<min(start + 4, group.rows.count)])
                    charts.placeSmall(some, on: &page, with: &data)
                }
            }
            return charts.closed(page, Wording.multiplesNote)
        }
    }

    /// Draws a page with charts of the usual height, or with lower ones where that saves a sheet of paper with a chart or two on it.
    private func onFewestPages(with data: inout Sheet, _ draw: (YearCharts, inout Sheet) -> Sheet) -> Sheet {
        let heights = [(planRows, smallRows), (8, 5), (7, 4)]
        let drawn = heights.map { heights in
            var (charts, figures) = (self, data)
            (charts.planRows, charts.smallRows) = heights
            let page = draw(charts, &figures)
            return (page: page, figures: figures, pages: page.pageStarts().count)
        }
        let fewest = drawn.map(\.pages).min()
        guard let best = drawn.first(where: { $0.pages == fewest }) else { return draw(self, &data) }
        data = best.figures
        return best.page
    }

    private func page(_ name: String, _ title: String) -> Sheet {
        var page = Sheet(name: name, kind: .ranking, columnWidths: Array(repeating: 11, count: Self.columns))
        page.appendLine(title, .title, columns: Self.columns)
        page.appendLine(
            Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            .metaLine,
            columns: Self.columns
        )
        page.frozen = FrozenPanes(rows: 2)
        page.print = request.printSetup(name, repeatedRows: 0...1)
        page.print.isFitted = false
        return page
    }

    private func closed(_ page: Sheet, _ note: String) -> Sheet {
        var page = page
        page.appendLine(note, .footnote, columns: Self.columns)
        page.print.area = CellRange(row: 0, column: 0, rows: page.rows.count, columns: Self.columns)
        return page
    }

    /// Begins a sheet of paper where a block would not fit on this one, so that no chart is cut in two.
    func turn(_ page: inout Sheet, before block: Double) {
        let heights = page.rowHeights()
        let title = heights.prefix(2).reduce(0, +)
        let used = heights[max(2, page.print.rowBreaks.last ?? 0)...].reduce(title, +)
        if used > title, used + block > page.pageHeight { page.print.rowBreaks.append(page.rows.count) }
    }

    static let heading = 21.75
    static let chartRow = 18.0
    static let gap = 6.0
    /// The points that a row of small charts takes with its heading.
    var small: Double { 21 + Double(smallRows) * Self.chartRow + Self.gap }

    func frame(on page: inout Sheet, rows: Int) -> CellRange {
        let first = page.rows.count
        for _ in 0..<rows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
        return CellRange(row: first, column: 0, rows: rows, columns: Self.columns)
    }

    /// Writes a column of figures beside those that stand there, and returns where.
    func column(_ cells: [Cell], on data: inout Sheet) -> SheetRange {
        let column = data.columnCount
        for (row, cell) in cells.enumerated() { data[row, column] = cell }
        return data.range(CellRange(row: 0, column: column, rows: cells.count))
    }

    static let columns = 12
}
