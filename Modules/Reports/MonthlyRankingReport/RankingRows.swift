import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The rows of the ranking, cell by cell.
struct RankingRows {
    private let request: ReportRequest
    private let remarks: RegionRemarks
    private let sources: FigureSources

    init(_ request: ReportRequest) {
        self.request = request
        remarks = RegionRemarks(request)
        sources = FigureSources(request)
    }

    /// The row of the whole: Σ reached ÷ Σ base, without a place. `number` is its row from zero, which live rates name.
    func whole(inRow number: Int) -> [Cell] {
        let middle = zip(request.programme.indicators, columns).flatMap { whole($0, number, $1) }
        let remark = Cell.text(Wording.wholeRemark(request), .total.aligned(.center).wrapping())
        return [.notApplicable(.total), .text(request.programme.wholeName, .totalName)] + middle
            + Array(repeating: .notApplicable(.total), count: 4) + [remark]
    }

    /// The column in which the cells of each indicator begin.
    var columns: [Int] {
        var next = 2
        return request.programme.indicators.map { indicator in
            defer { next += indicator.judgement == .share ? 4 : 3 }
            return next
        }
    }

    /// The column behind those of the indicators.
    private var scoreColumn: Int {
        2 + request.programme.indicators.reduce(0) { $0 + ($1.judgement == .share ? 4 : 3) }
    }

    private func whole(_ indicator: Indicator, _ row: Int, _ column: Int) -> [Cell] {
        let standing = request.whole(of: indicator)
        let count = CellStyle.total.formatted(indicator.countFormat(in: request.programme))
        let met: [Cell] =
            indicator.judgement == .share
            ? [.text(Wording.met(standing?.met ?? 0, of: standing?.expected ?? 0), .total.aligned(.center))] : []
        guard let ratio = standing?.ratio else {
            // Nobody has reported what somebody was asked for; there is no sum to print as a base.
            let word: PrintedFigure = (standing?.expected ?? 0) > 0 ? .notReported : .noSuchTask
            let unmet = Array(repeating: Cell.notApplicable(.total), count: met.count)
            return [word.cell(.total), .notApplicable(.total), word.cell(.total)] + unmet
        }
        let share = NumberFormat.percent(request.ratePlaces(ofWhole: ratio.value, indicator))
        let rate = CellStyle.total.formatted(indicator.rateFormat(share))
        // Points of a hundred are averaged and never added.
        guard !indicator.isMark else {
            let points = Cell(.exactly(ratio.value * indicator.rateScale), rate)
            return [.notApplicable(.total), .notApplicable(.total), points] + met
        }
        let shown =
            request.datedWords(of: indicator).map { Cell.text($0, .total.aligned(.center)) }
            ?? .formula(Self.rate(row, column), gives: ratio.value.approximation, rate)
        return [Cell(.exactly(ratio.numerator), count), Cell(.exactly(ratio.denominator), count), shown] + met
    }

    /// Reached ÷ base, which stand at the left.
    private static func rate(_ row: Int, _ column: Int) -> String {
        "\(CellAddress(row: row, column: column).a1)/\(CellAddress(row: row, column: column + 1).a1)"
    }

    /// The row of a region; `number` is the row of the sheet from zero.
    func cells(of row: RegionStanding, scorePlaces: Int, inRow number: Int) -> [Cell] {
        let name = request.name(of: row.region)
        let outcomes = request.programme.indicators.map { PrintedOutcome($0, of: row.region, in: request) }
        return [place(row.place?.inGroup), .text(name, .rowName.wrapping())]
            + zip(outcomes, columns).flatMap { cells($0, of: row.region, number, $1) }
            + [
                row.scoreCell(places: scorePlaces), place(request.previousPlace(of: row.region)),
                rise(row, inRow: number),
                row.heaviestLight?.cell(.body) ?? .notApplicable(),
                .text(remarks.remarks(on: row).joined(separator: Wording.pause), .smallWords),
            ]
    }

    private func cells(_ outcome: PrintedOutcome, of region: RegionID, _ row: Int, _ column: Int) -> [Cell] {
        let count = CellStyle.body.formatted(outcome.indicator.countFormat(in: request.programme))
        let isLate = (outcome.light?.severity ?? 0) >= Light.behind.severity
        let rate = CellStyle.body.lit(isLate ? outcome.light?.sheetLight : nil)
        func at(_ offset: Int) -> String { CellAddress(row: row, column: column + offset).a1 }
        let counts = [
            outcome.done.cell(count, note: sources.note(on: outcome.indicator.numerator, of: region)),
            outcome.base.cell(count, note: sources.note(on: outcome.indicator.denominator, of: region)),
            outcome.rateCell(done: at(0), base: at(1), rate),
        ]
        guard outcome.indicator.judgement == .share else { return counts }
        return counts + [shortfall(outcome, count)]
    }

    /// `差1所` reads better than a bare number, and says `达标` where nothing is missing.
    private func shortfall(_ outcome: PrintedOutcome, _ style: CellStyle) -> Cell {
        guard let missing = outcome.shortfall.number else { return outcome.shortfall.cell(style) }
        let unit = outcome.indicator.unit(in: request.programme)
        let light = outcome.light?.sheetLight
        return .text(Wording.shortfall(missing, unit), style.word.lit(light))
    }

    private func place(_ place: Int?) -> Cell {
        let style = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return place.map { .integer($0, style) } ?? .notApplicable()
    }

    /// The place before less the place now.
    private func rise(_ row: RegionStanding, inRow number: Int) -> Cell {
        guard let rise = request.rise(of: row) else { return .notApplicable() }
        let light: Workbooks.Light = rise > 0 ? .green : rise < 0 ? .red : .grey
        let before = CellAddress(row: number, column: scoreColumn + 1).a1
        return .live(
            "\(before)-\(CellAddress(row: number, column: 0).a1)",
            gives: Rational(rise),
            if: request.previousPlace(of: row.region).map { $0 - (row.place?.inGroup ?? 0) } == rise,
            .body.formatted(.rankChange).aligned(.center).lit(light)
        )
    }

    /// What is reached in all is the sum of the rows that add to it (勾稽), for every indicator that nobody owes a figure of and that
    /// adds up.
    func checks(whole: Int, rows: ClosedRange<Int>, counties: ClosedRange<Int>?) -> [TableCheck] {
        zip(request.programme.indicators, columns).compactMap { indicator, column in
            let regions = request.programme.regions.filter { request.programme.adds(indicator, from: $0) }
            let printed = regions.map { PrintedOutcome(indicator, of: $0.id, in: request) }
            let zonesAdd = request.programme.regions.allSatisfy { request.programme.adds(indicator, from: $0) }
            guard !indicator.isMark, let total = request.whole(of: indicator)?.ratio?.numerator,
                let span = zonesAdd ? rows : counties,
                printed.allSatisfy({ ($0.done.number == nil) == ($0.rate.number == nil) })
            else { return nil }
            return .sum(
                of: CellRange(row: span.lowerBound, column: column, rows: span.count),
                is: CellAddress(row: whole, column: column),
                printed.compactMap(\.done.number),
                total
            )
        }
    }
}
