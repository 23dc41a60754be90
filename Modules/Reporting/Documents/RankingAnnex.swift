import Domain
import Indicators
import Quantities
public import Workbooks

/// The ranking as an annex to a document: place, score, and the rate of every indicator, group by group.
public struct RankingAnnex {
    private let request: ReportRequest

    /// Prepares the annex of a request.
    public init(_ request: ReportRequest) { self.request = request }

    /// The page.
    public func sheet(name: String, title: String) -> Sheet {
        let indicators = request.programme.indicators
        let width = request.programme.regions.map { Double(TextWidth.of($0.name)) + 3 }.max() ?? 12
        let header = TableHeader(
            [
                .column(Wording.place, width: 7), .column(Wording.region, width: min(26, max(12, width))),
                .column(Wording.score, width: 11),
            ] + indicators.map { .column(LedgerWords.heading($0.shortName, of: $0, in: request.programme), width: 15) }
                + [.column(Wording.rise, width: 8), .column(Wording.lightHeading, width: 13)]
        )
        var page = TablePage(request, name: name, kind: .ranking, title: title, header: header)
        page.beginTable()
        page.add(
            [.notApplicable(.total), .text(request.programme.wholeName, .totalName), .notApplicable(.total)]
                + indicators.map(whole) + [.notApplicable(.total), .notApplicable(.total)]
        )
        for group in request.groups {
            page.add(section: Wording.groupHeading(group))
            let places = RatePlaces.distinguishing(group.ranked.compactMap(\.score))
            for row in group.rows { page.add(cells(of: row, places)) }
        }
        page.note([LedgerWords.rule(of: request.programme)])
        return page.finished(
            paper: header.columns.count > 11 ? .a3 : .a4,
            onOnePage: request.programme.regions.count <= 24
        )
    }

    private func whole(_ indicator: Indicator) -> Cell {
        guard let ratio = request.whole(of: indicator)?.ratio else { return PrintedFigure.notReported.cell(.total) }
        let places = RatePlaces.honest(ratio.value, against: [.one, request.standing.timeProgress.value])
        return Cell(.exactly(ratio.value), .total.formatted(.percent(places)))
    }

    private func cells(of row: RegionStanding, _ places: Int) -> [Cell] {
        let center = CellStyle.body.formatted(.plainInteger).aligned(.center)
        let rounded = row.score.map { Rational(decimal: $0.decimal(places: max(4, places))) ?? $0 }
        return [
            row.place.map { .integer($0.inGroup, center) } ?? .notApplicable(),
            .text(request.name(of: row.region), .rowName.wrapping()),
            rounded.map { Cell(.exactly($0), .body.formatted(.decimal(places))) }
                ?? .text(LedgerWords.unscored(row), .body.word.lit(.grey)),
        ] + request.programme.indicators.map { rate($0, of: row.region) } + [
            request.rise(of: row).map { .integer($0, .body.formatted(.rankChange).aligned(.center)) }
                ?? .notApplicable(),
            row.heaviestLight?.cell(.body) ?? .notApplicable(),
        ]
    }

    private func rate(_ indicator: Indicator, of region: RegionID) -> Cell {
        let printed = PrintedOutcome(indicator, of: region, in: request)
        let isLate = (printed.light?.severity ?? 0) >= Indicators.Light.behind.severity
        return printed.rate.cell(
            .body.formatted(printed.rateFormat).lit(isLate ? printed.light?.sheetLight : nil)
        )
    }
}
