import Domain
import Indicators
import Quantities
public import Workbooks

/// What went through the year, drawn from the closed months: the ranks of every group (bump chart), plan against actual, and
/// a small chart for every region.
public struct YearCharts {
    private let request: ReportRequest
    private let months: [Standing]

    /// Prepares the charts of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        months = request.months
    }

    /// The hidden sheet that the figures of the charts stand on.
    public static func dataSheet() -> Sheet {
        var sheet = Sheet(name: Wording.chartData, kind: .data, columnWidths: [12])
        sheet.isHidden = true
        return sheet
    }

    /// A page with the ranks through the months and plan against actual.
    public func trends(name: String, title: String, with data: inout Sheet) -> Sheet {
        var page = page(name, title)
        guard months.count > 1 else { return closed(page, Wording.noTrend) }
        for group in request.groups { placeRanks(of: group, on: &page, with: &data) }
        for pair in pairs(request.programme.indicators) { placePlans(pair, on: &page, with: &data) }
        return closed(page, Wording.trendNote)
    }

    /// A page with a small chart of the scores of every region, all on one scale.
    public func multiples(name: String, title: String, with data: inout Sheet) -> Sheet {
        var page = page(name, title)
        guard months.count > 1 else { return closed(page, Wording.noTrend) }
        for group in request.groups {
            turn(&page, before: Self.heading + Self.small)
            page.appendLine(group.title, .sectionHeading, columns: Self.columns)
            for start in stride(from: 0, to: group.rows.count, by: 4) {
                placeSmall(Array(group.rows[start..<min(start + 4, group.rows.count)]), on: &page, with: &data)
            }
        }
        return closed(page, Wording.multiplesNote)
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
        return page
    }

    private func closed(_ page: Sheet, _ note: String) -> Sheet {
        var page = page
        page.appendLine(note, .footnote, columns: Self.columns)
        page.print = request.printSetup(
            page.name,
            repeatedRows: 0...1,
            area: CellRange(row: 0, column: 0, rows: page.rows.count, columns: Self.columns)
        )
        return page
    }

    // MARK: Ranks

    private func placeRanks(of group: RankedGroup, on page: inout Sheet, with data: inout Sheet) {
        let rows = Self.drawn(group.ranked)
        guard rows.count > 1 else { return }
        let height = max(14, min(20, rows.count + 6))
        turn(&page, before: Self.heading + Double(height) * Self.chartRow + Self.gap)
        let places = rows.map { row in months.map { $0.row(of: row.region)?.place?.inGroup } }
        let names = column(months.map { .text(Wording.month($0.period)) }, on: &data)
        let last = places.compactMap { $0.compactMap(\.self).max() }.max() ?? rows.count
        let series = zip(rows, places).enumerated().map { index, pair in
            ChartSeries(
                LedgerWords.brief(request.name(of: pair.0.region)),
                values: column(
                    pair.1.map { $0.map { .number(Double($0), .body.formatted(.plainInteger)) } ?? .blank(.plain) },
                    on: &data
                ),
                light: index < 3 ? .green : index >= rows.count - 3 ? .red : .blue,
                namedPoint: pair.1.lastIndex { $0 != nil }
            )
        }
        page.appendLine(Wording.ranksHeading(group, drawn: rows.count), .sectionHeading, columns: Self.columns)
        let words = zip(rows, places).map { row, places in
            "\(request.name(of: row.region))\(places.compactMap(\.self).last.map { "第\($0)" } ?? "")"
        }
        page.charts.append(
            Chart(
                .line,
                over: frame(on: &page, rows: height),
                alternativeText: Wording.short(Wording.ranksDescription(group.title, words)),
                categories: names,
                series: series,
                valueAxis: ValueAxis(
                    from: 1,
                    to: Double(max(2, last)),
                    step: Double(max(1, (last + 9) / 10)),
                    format: .plainInteger,
                    isReversed: true
                )
            )
        )
    }

    /// So many lines can be told apart; of a large group the first and the last are drawn.
    private static func drawn(_ ranked: [RegionStanding]) -> [RegionStanding] {
        ranked.count <= 24 ? ranked : Array(ranked.prefix(12) + ranked.suffix(12))
    }

    // MARK: Plan against actual

    private func placePlans(_ indicators: [Indicator], on page: inout Sheet, with data: inout Sheet) {
        turn(&page, before: Self.heading + Double(Self.planRows) * Self.chartRow + Self.gap)
        let top = page.rows.count
        let half = Self.columns / 2
        var placed = false
        for (side, indicator) in indicators.enumerated() {
            let actual = months.map { $0.whole[indicator.id]?.ratio?.value.approximation }
            guard actual.contains(where: { $0 != nil }) else { continue }
            placed = true
            let percent = CellStyle.body.formatted(.percent(1))
            let names = column(months.map { .text(Wording.month($0.period)) }, on: &data)
            let planned = months.map { plan(of: indicator, in: $0) }
            page.place(
                .text(Wording.planHeading(indicator), .sectionHeading),
                row: top,
                column: side * half,
                columns: half
            )
            page.charts.append(
                Chart(
                    .line,
                    over: CellRange(row: top + 1, column: side * half, rows: Self.planRows, columns: half),
                    alternativeText: Wording.short(Wording.planDescription(indicator, months, actual)),
                    categories: names,
                    series: [
                        ChartSeries(
                            Wording.actual,
                            values: column(actual.map { $0.map { .number($0, percent) } ?? .blank(.plain) }, on: &data),
                            light: .green,
                            labels: .percent(0)
                        ),
                        ChartSeries(
                            indicator.judgement == .share ? Wording.threshold : Wording.plan,
                            values: column(planned.map { .number($0, percent) }, on: &data),
                            light: .grey,
                            isDashed: true
                        ),
                    ],
                    valueAxis: ValueAxis(from: 0, to: max(1, actual.compactMap(\.self).max() ?? 1), step: 0.25),
                    showsLegend: true
                )
            )
        }
        guard placed else { return }
        while page.rows.count <= top { page.append([]) }
        for _ in 0..<Self.planRows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
    }

    /// Time progress for what is worked off, the threshold that is common to all for a share.
    private func plan(of indicator: Indicator, in month: Standing) -> Double {
        guard indicator.judgement == .share, let share = request.commonShare(of: indicator) else {
            return month.timeProgress.value.approximation
        }
        return share.approximation
    }

    private func pairs(_ indicators: [Indicator]) -> [[Indicator]] {
        stride(from: 0, to: indicators.count, by: 2).map { Array(indicators[$0..<min($0 + 2, indicators.count)]) }
    }

    // MARK: Small multiples

    private func placeSmall(_ rows: [RegionStanding], on page: inout Sheet, with data: inout Sheet) {
        turn(&page, before: Self.small)
        let top = page.rows.count
        let width = Self.columns / 4
        for (side, row) in rows.enumerated() {
            let scores = months.map { $0.row(of: row.region)?.score?.approximation }
            let name = request.name(of: row.region)
            let words = scores.last?.map { "\(($0 * 100).rounded() / 100)分" } ?? Light.notReported.word
            page.place(
                .text(LedgerWords.brief(name, to: 12) + Wording.gap + words, CellStyle(.listItem)),
                row: top,
                column: side * width,
                columns: width
            )
            let names = column(months.map { .text(Wording.month($0.period)) }, on: &data)
            page.charts.append(
                Chart(
                    .line,
                    over: CellRange(row: top + 1, column: side * width, rows: Self.smallRows, columns: width),
                    alternativeText: Wording.short("\(name)逐月得分，\(words)"),
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
        for _ in 0..<Self.smallRows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
    }

    // MARK: Parts

    /// Fills the rest of the sheet of paper where a block would not fit on it, so that no chart is cut in two.
    private func turn(_ page: inout Sheet, before block: Double) {
        let used = page.rowHeights().dropFirst(2).reduce(0, +).truncatingRemainder(dividingBy: Self.paper)
        if used > 0, used + block > Self.paper { page.appendGap(Self.paper - used) }
    }

    /// The points of a sheet of A4 across, below the title that every sheet repeats.
    private static let paper = 432.0
    private static let heading = 21.75
    private static let chartRow = 18.0
    private static let gap = 6.0
    private static let planRows = 10
    private static let smallRows = 6
    private static let small = 21 + 6 * 18.0 + 6

    private func frame(on page: inout Sheet, rows: Int) -> CellRange {
        let first = page.rows.count
        for _ in 0..<rows { page.append([], height: .points(Self.chartRow)) }
        page.appendGap(Self.gap)
        return CellRange(row: first, column: 0, rows: rows, columns: Self.columns)
    }

    /// Writes a column of figures beside those that stand there, and returns where.
    private func column(_ cells: [Cell], on data: inout Sheet) -> SheetRange {
        let column = data.columnCount
        for (row, cell) in cells.enumerated() { data[row, column] = cell }
        return data.range(CellRange(row: 0, column: column, rows: cells.count))
    }

    private static let columns = 12
}
