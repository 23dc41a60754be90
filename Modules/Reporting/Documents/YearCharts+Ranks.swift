import Domain
import Indicators
import Quantities
import Workbooks

/// The places of every region through the months (bump chart).
extension YearCharts {
    /// A line for every region. So many as can be told apart: a larger group only has its small charts.
    func placeRanks(of group: RankedGroup, on page: inout Sheet, with data: inout Sheet) {
        let rows = group.ranked
        guard Self.canBeDrawn(group) else { return }
        let heading = Wording.ranksHeading(group)
        let height = max(14, min(22, rows.count + 6))
        turn(&page, before: Self.heading + Double(height) * Self.chartRow + Self.gap)
        let places = rows.map { row in months.map { $0.row(of: row.region)?.place?.inGroup } }
        let last = places.compactMap { $0.compactMap(\.self).max() }.max() ?? rows.count
        // A long name at the end of a line needs the room of a further month.
        let isLong = rows.contains { request.name(of: $0.region).count > Self.shortName }
        let room: [Cell] = isLong ? [.blank(.plain)] : []
        let names = column(months.map { .text(LedgerWords.withinYear($0.period)) } + room, on: &data)
        let length = isLong ? Self.longName : Self.shortName
        let ends = min(3, rows.count / 2)
        let series = zip(rows, places).enumerated().map { index, pair in
            // Those that end at the same place have one label, which names them all.
            let tied = rows.indices.filter { places[$0].last == pair.1.last }
            let names = tied.map { LedgerWords.brief(request.name(of: rows[$0].region), to: length) }
            return ChartSeries(
                tied.first == index
                    ? Wording.lineName(names) : LedgerWords.brief(request.name(of: pair.0.region), to: length),
                values: column(pair.1.map(Self.cell) + room, on: &data),
                light: index < ends ? .green : index >= rows.count - ends ? .red : .blue,
                namedPoint: tied.first == index || pair.1.last == nil ? pair.1.lastIndex { $0 != nil } : nil
            )
        }
        page.appendLine(heading, .sectionHeading, columns: Self.columns)
        let words = zip(rows, places).map { row, places in
            "\(request.name(of: row.region))\(places.compactMap(\.self).last.map { "第\($0)" } ?? "")"
        }
        page.charts.append(
            Chart(
                .line,
                over: frame(on: &page, rows: height),
                alternativeText: Wording.short(Wording.ranksDescription(heading, words)),
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

    private static func cell(_ place: Int?) -> Cell {
        place.map { .number(Double($0), .body.formatted(.plainInteger)) } ?? .blank(.plain)
    }

    /// Whether there are several lines, and so few that they can be told apart.
    static func canBeDrawn(_ group: RankedGroup) -> Bool { (2...mostLines).contains(group.ranked.count) }

    private static let mostLines = 40
    private static let (shortName, longName) = (8, 12)
}
