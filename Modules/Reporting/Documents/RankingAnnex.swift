import Domain
import Indicators
import Quantities
import Workbooks

/// The ranking as an annex to a document: place, score, and the rate of every indicator, group by group.
public struct RankingAnnex {
    private let request: ReportRequest
    private let sources: FigureSources
    /// Whether a period before is closed, so that somebody can have risen.
    private let showsRises: Bool

    /// Prepares the annex of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        sources = FigureSources(request)
        showsRises = request.standing.rows.contains { request.previousPlace(of: $0.region) != nil }
    }

    /// The page, with what the sentences of a document say of the whole and of every group.
    public func annex(name: String, title: String) -> Annex {
        let indicators = request.programme.indicators
        let width = request.programme.regions.map { Double(TextWidth.of($0.name)) + 3 }.max() ?? 12
        let header = TableHeader(
            [
                .column(Wording.place, width: 7), .column(Wording.region, width: min(26, max(12, width))),
                .column(Wording.score, width: 11),
            ]
                + indicators.map {
                    .column(
                        LedgerWords.heading(
                            LedgerWords.balanced($0.shortName, perLine: 7),
                            of: $0,
                            in: request.programme,
                            showsUnit: false
                        ),
                        width: 15
                    )
                }
                + (showsRises ? [.column(Wording.rise, width: 8)] : [])
                + [.column(Wording.lightHeading, width: 13)]
        )
        var page = TablePage(request, name: name, kind: .ranking, title: title, header: header)
        page.beginTable()
        let whole = page.add(
            [.notApplicable(.total), .text(request.programme.wholeName, .totalName), .notApplicable(.total)]
                + indicators.map(self.whole) + Array(repeating: .notApplicable(.total), count: showsRises ? 2 : 1)
        )
        var checks = wholeChecks(on: name, row: whole)
        for group in request.groups {
            page.add(section: Wording.groupHeading(group))
            let places = group.scorePlaces
            checks.append(.places(of: group, firstRow: page.nextRow, on: name))
            for row in group.rows { page.add(cells(of: row, places)) }
        }
        page.countStates(inColumn: header.columns.count - 1)
        checks += page.note([LedgerWords.rule(for: request)]).map { .agree($0, on: name) }
        let sheet = page.finished(
            paper: header.columns.count > 11 ? .a3 : .a4,
            onOnePage: request.programme.regions.count <= 24
        )
        return Annex(sheet: sheet, checks: checks)
    }

    /// The rates of the whole that the sentences name stand in the row of the whole.
    private func wholeChecks(on sheet: String, row: Int) -> [TableCheck] {
        request.programme.indicators.enumerated().compactMap { place, indicator in
            guard let rate = request.whole(of: indicator)?.ratio?.value, !indicator.kind.isDated else { return nil }
            let cell = SheetRange(sheet: sheet, cells: CellRange(row: row, column: 3 + place)).reference
            return .number(
                rate * indicator.rateScale,
                standsIn: cell,
                words: Wording.wholeCheck(indicator.shortName, sheet)
            )
        }
    }

    private func whole(_ indicator: Indicator) -> Cell {
        guard let ratio = request.whole(of: indicator)?.ratio else { return PrintedFigure.notReported.cell(.total) }
        if let words = request.datedWords(of: indicator) { return .text(words, .total.aligned(.center)) }
        let places = request.ratePlaces(ofWhole: ratio.value, indicator)
        return Cell(
            .exactly(ratio.value * indicator.rateScale),
            .total.formatted(indicator.rateFormat(.percent(places)))
        )
    }

    private func cells(of row: RegionStanding, _ places: Int) -> [Cell] {
        let center = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return [
            row.place.map { .integer($0.inGroup, center) } ?? .notApplicable(),
            .text(request.name(of: row.region), .rowName.wrapping()),
            row.scoreCell(places: places),
        ] + request.programme.indicators.map { rate($0, of: row.region) } + (showsRises ? [rise(of: row)] : [])
            + [row.heaviestLight?.cell(.body) ?? .notApplicable()]
    }

    private func rise(of row: RegionStanding) -> Cell {
        request.rise(of: row).map { .integer($0, .body.formatted(.rankChange).aligned(.center)) } ?? .notApplicable()
    }

    private func rate(_ indicator: Indicator, of region: RegionID) -> Cell {
        let printed = PrintedOutcome(indicator, of: region, in: request)
        let isLate = (printed.light?.severity ?? 0) >= Indicators.Light.behind.severity
        let note = sources.note(on: indicator.numerator, indicator.denominator, of: region)
        let light = isLate ? printed.light?.sheetLight : nil
        if let word = printed.datedWord { return .text(word, .body.word.lit(light), note: note) }
        let figure = printed.rate.number.map { PrintedFigure.number($0 * indicator.rateScale) } ?? printed.rate
        return figure.cell(
            .body.formatted(indicator.rateFormat(printed.rateFormat)).lit(light),
            note: note
        )
    }
}
