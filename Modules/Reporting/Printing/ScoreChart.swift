import Domain
public import Indicators
public import Quantities
public import Workbooks

/// A sorted column chart of the scores of one group. Columns have the colour of the region's heaviest light; the dashed
/// line is the score of a region that stands exactly on schedule.
public struct ScoreChart: Sendable {
    /// The rows that are drawn: the ranked ones, best first; of a large group the first and the last.
    public let rows: [RegionStanding]
    /// What the chart is about, and where it leaves out the middle.
    public let heading: String
    /// The score on schedule, where all rows share one.
    public let onSchedule: Rational?
    private let title: String
    private let names: [String]

    /// Prepares the chart of a group; `nil` when fewer than two in it have a score, which nobody could compare.
    public init?(_ group: RankedGroup, in request: ReportRequest) {
        guard group.ranked.count > 1 else { return nil }
        let half = Self.mostColumns / 2
        let isWhole = group.ranked.count <= Self.mostColumns
        rows = isWhole ? group.ranked : Array(group.ranked.prefix(half) + group.ranked.suffix(half))
        heading = isWhole ? group.title : Wording.partlyDrawn(group, half)
        title = group.title
        names = rows.map { request.name(of: $0.region) }
        let levels = Set(rows.map { request.programme.scoreOnSchedule(of: $0.region, on: request.standing.asOf) })
        onSchedule = levels.count == 1 ? levels.first.flatMap(\.self) : nil
    }

    /// The columns of a page that charts take side by side, each as many as its own columns need, one left between.
    public static func spans(of charts: [ScoreChart], over columns: Int) -> [Range<Int>] {
        let room = charts.map { $0.rows.count + 2 }
        let all = max(1, room.reduce(0, +))
        var seen = 0
        var first = 0
        return room.enumerated().map { index, share in
            seen += share
            let isLast = index == room.count - 1
            let next =
                isLast ? columns : max(first + 2, min(seen * columns / all, columns - 2 * (room.count - 1 - index)))
            defer { first = next }
            return first..<(isLast ? next : next - 1)
        }
    }

    /// Writes the figures of the chart into a sheet of data, from a column on, and returns the chart over a frame of
    /// another sheet. Charts draw stored numbers only, never formulas. The charts that stand side by side share the width of the
    /// page, so all their columns together decide whether scores fit on them.
    public func draw(on data: inout Sheet, column: Int, over frame: CellRange, among charts: [ScoreChart]) -> Chart {
        write(into: &data, column: column)
        let columns = charts.reduce(0) { $0 + $1.rows.count }
        return Chart(
            .column,
            over: frame,
            alternativeText: Wording.chartDescription(title, zip(names, rows).map { ($0, $1.score) }),
            categories: cells(of: data, column),
            series: [
                ChartSeries(
                    Wording.score,
                    values: cells(of: data, column + 1),
                    pointLights: rows.map { $0.heaviestLight?.sheetLight ?? .grey },
                    labels: columns <= Self.labelled ? .decimal(columns <= Self.roomy ? 2 : 1) : nil
                )
            ],
            referenceLine: onSchedule == nil
                ? nil : ReferenceLine(Wording.onSchedule, values: cells(of: data, column + 2)),
            valueAxis: ValueAxis(from: 0, to: 100, step: 25, format: .integer)
        )
    }

    private func write(into data: inout Sheet, column: Int) {
        data[0, column] = .text(title)
        data[0, column + 1] = .text(Wording.score)
        data[0, column + 2] = .text(Wording.onSchedule)
        for (index, row) in rows.enumerated() {
            // Few columns leave room for long names.
            data[index + 1, column] = .text(
                LedgerWords.brief(names[index], to: max(Self.longestName, Self.mostColumns / max(1, rows.count)))
            )
            data[index + 1, column + 1] = .number(Self.points(row.score), .body.formatted(.decimal(2)))
            guard onSchedule != nil else { continue }
            data[index + 1, column + 2] = .number(Self.points(onSchedule), .body.formatted(.decimal(2)))
        }
    }

    private func cells(of data: Sheet, _ column: Int) -> SheetRange {
        data.range(CellRange(row: 1, column: column, rows: rows.count))
    }

    /// The names of more columns could not be read.
    private static let mostColumns = 30
    /// Names are broken into lines below their columns.
    private static let longestName = 12
    /// So many columns are as wide as a number.
    private static let labelled = 26
    /// So many columns leave room for two decimals.
    private static let roomy = 18

    private static func points(_ score: Rational?) -> Double { (score ?? .zero).approximation }
}
