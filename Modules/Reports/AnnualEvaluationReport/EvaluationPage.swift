import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The table: for every unit the points of each item, what was taken off or added, the score, the place, and how many
/// targets it met.
struct EvaluationPage {
    private let request: ReportRequest

    private let sources: FigureSources

    init(_ request: ReportRequest) {
        self.request = request
        sources = FigureSources(request)
    }

    func annex(title: String) -> Annex {
        let indicators = request.programme.indicators
        let width = request.programme.regions.map { Double(TextWidth.of($0.name)) + 3 }.max() ?? 12
        let header = TableHeader(
            [.column(Wording.place, width: 7), .column(Wording.unit, width: min(26, max(12, width)))]
                + [.group(request.own.showsWeights ? Wording.items : Wording.shares, indicators.map(item))] + [
                    .column(Wording.adjustment, width: 10), .column(Wording.score, width: 11),
                    .column(Wording.met, width: 10), .column(Wording.light, width: 13),
                    .column(Wording.remark, width: 34),
                ]
        )
        var page = TablePage(
            request,
            name: Wording.evaluation,
            kind: .ranking,
            title: title,
            header: header
        )
        page.beginTable()
        let remarks = RegionRemarks(request)
        var checks: [TableCheck] = []
        for group in request.groups {
            page.add(section: Wording.heading(group))
            let places = group.scorePlaces
            checks.append(.places(of: group, firstRow: page.nextRow, on: Wording.evaluation))
            for row in group.rows { page.add(cells(of: row, places, remarks, inRow: page.nextRow)) }
        }
        page.countStates(inColumn: header.columns.count - 2)
        let verdicts = page.note(
            request.own.showsWeights ? [LedgerWords.rule(for: request), Wording.note] : [Wording.note]
        )
        page.sign()
        return Annex(
            sheet: page.finished(paper: .a3),
            checks: checks + verdicts.map { .agree($0, on: Wording.evaluation) }
        )
    }

    private func item(_ indicator: Indicator) -> HeaderNode {
        let points = request.programme.scheme.points(of: indicator.id)
        let weight = request.own.showsWeights ? "\n（\(points.exactText)分）" : ""
        return .column(LedgerWords.balanced(indicator.shortName, perLine: 6) + weight, width: 13)
    }

    private func cells(of row: RegionStanding, _ places: Int, _ remarks: RegionRemarks, inRow number: Int) -> [Cell] {
        let center = CellStyle.body.formatted(.plainInteger).aligned(.center)
        let outcomes = request.programme.indicators.map { row.outcomes[$0.id] ?? .noSuchTask }
        let asked = outcomes.count { $0 != .noSuchTask }
        let met = outcomes.count { $0.judged?.isMet == true }
        let adjusted = (row.adjustments ?? []).map(\.points).reduce(.zero, +)
        return [
            row.place.map { .integer($0.inGroup, center) } ?? .notApplicable(),
            .text(request.name(of: row.region), .rowName.wrapping()),
        ] + zip(request.programme.indicators, outcomes).map { points($0, $1, row) } + [
            adjusted == .zero ? .notApplicable() : Cell(.exactly(adjusted), .body.formatted(.percentagePoints(2))),
            score(row, outcomes, places, inRow: number),
            row.isSilent ? .notApplicable() : .text(Wording.met(met, of: asked), .body.aligned(.center)),
            row.heaviestLight?.cell(.body) ?? .notApplicable(),
            .text(remarks.remarks(on: row).joined(separator: Wording.pause), .smallWords),
        ]
    }

    /// The points of one item before the weights are renormalised: weight × min(cap, reached). Where the weights stay with the
    /// office, the share of the points that were to be had, which does not give them away.
    private func points(_ indicator: Indicator, _ outcome: Outcome, _ row: RegionStanding) -> Cell {
        guard let judged = outcome.judged else {
            return outcome == .noSuchTask ? .notApplicable() : .text(outcome.light?.word ?? "", .body.word.lit(.grey))
        }
        guard let earned = earned(judged, indicator, row) else { return .notApplicable() }
        let note = sources.note(on: indicator.numerator, indicator.denominator, of: row.region)
        guard !request.own.showsWeights else { return Cell(.exactly(earned), .body.formatted(.decimal(2)), note: note) }
        let share = earned.divided(by: request.programme.scheme.points(of: indicator.id)) ?? .zero
        return Cell(.exactly(share), .body.formatted(.percent(2)), note: note)
    }

    /// The points as they stand in the cell: to four decimals.
    private func earned(_ judged: JudgedRatio, _ indicator: Indicator, _ row: RegionStanding) -> Rational? {
        request.programme.points(of: judged, for: indicator.id, in: row.region).map { $0.rounded(to: 4) }
    }

    /// The score, live where the points in the row give it: Σ points ÷ Σ weights of the tasks there are × 100, and what was
    /// taken off or added.
    private func score(_ row: RegionStanding, _ outcomes: [Outcome], _ places: Int, inRow number: Int) -> Cell {
        guard let score = row.score else { return .text(LedgerWords.unscored(row), .body.word.lit(.grey)) }
        let decimals = score.storedPlaces(shownWith: places)
        let rounded = score.rounded(to: decimals)
        let style = CellStyle.body.formatted(.decimal(places))
        let scored = zip(request.programme.indicators, outcomes).compactMap { indicator, outcome in
            outcome.judged.flatMap { earned($0, indicator, row) }.map { (indicator, $0) }
        }
        let weight = scored.map { request.programme.scheme.points(of: $0.0.id) }.reduce(.zero, +)
        let adjusted = (row.adjustments ?? []).map(\.points).reduce(.zero, +)
        let share = (scored.map(\.1).reduce(.zero, +) * Rational(100)).divided(by: weight)
        let items = CellRange(row: number, column: 2, columns: outcomes.count).a1
        let adjustment = CellAddress(row: number, column: 2 + outcomes.count).a1
        return .live(
            "ROUND(SUM(\(items))*100/(\(weight.exactText))+N(\(adjustment)),\(decimals))",
            gives: rounded,
            if: request.own.showsWeights && share.map { ($0 + adjusted).rounded(to: decimals) } == rounded,
            style
        )
    }
}
