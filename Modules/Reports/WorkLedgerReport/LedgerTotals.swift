import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The row of the whole (全市): sums over the regions that add, rates as Σ reached ÷ Σ base over those that reported.
struct LedgerTotals {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func cells() -> [Cell] {
        let figures = plan.layout.indicators.enumerated().flatMap { cells(of: $1, number: $0) }
        let judged = Array(repeating: Cell.notApplicable(.total), count: 7)
        return [.notApplicable(.total), .text(plan.programme.wholeName, .totalName)] + figures + judged
            + [.text(Wording.wholeRemark(plan.request), .total.aligned(.center).wrapping())]
    }

    private func cells(of columns: Layout.IndicatorColumns, number: Int) -> [Cell] {
        let whole = plan.request.whole(of: columns.indicator)
        guard let rows = plan.addingRows(of: columns.indicator), let ratio = whole?.ratio else {
            return unknown(columns, number, isAsked: (whole?.expected ?? 0) > 0)
        }
        let figures = figures(of: columns, ratio, Sums(plan, columns, number: number, rows))
        guard columns.demanded != nil else { return figures }
        let met = Wording.met(whole?.met ?? 0, of: whole?.expected ?? 0)
        return [demanded(number)] + figures + [.text(met, .total.aligned(.center))]
    }

    /// Base, reached and rate over those who reported, so that the three columns agree as their numbers say. Points of a hundred
    /// are averaged and never added.
    private func figures(of columns: Layout.IndicatorColumns, _ ratio: Ratio, _ sums: Sums) -> [Cell] {
        let indicator = columns.indicator
        let places = plan.request.ratePlaces(ofWhole: ratio.value, indicator)
        let rate = CellStyle.total.formatted(indicator.rateFormat(.percent(places)))
        guard !indicator.isMark else {
            let average = Cell.live(
                "\(sums.done)/\(sums.base)*\(indicator.rateScale.exactText)",
                gives: ratio.value * indicator.rateScale,
                if: sums.known == ratio,
                rate
            )
            return [.notApplicable(.total), .notApplicable(.total), average]
        }
        let count = CellStyle.total.formatted(indicator.countFormat(in: plan.programme))
        let row = plan.wholeRow
        let (base, done) = (CellAddress(row: row, column: columns.base), CellAddress(row: row, column: columns.done))
        return [
            .live(sums.base, gives: ratio.denominator, if: sums.known?.denominator == ratio.denominator, count),
            .live(sums.done, gives: ratio.numerator, if: sums.known?.numerator == ratio.numerator, count),
            plan.request.datedWords(of: indicator).map { .text($0, .total.aligned(.center)) }
                ?? .formula("\(done.a1)/\(base.a1)", gives: ratio.value.approximation, rate),
        ]
    }

    /// Nobody has reported what somebody was asked for; there is no sum to print as a base.
    private func unknown(_ columns: Layout.IndicatorColumns, _ number: Int, isAsked: Bool) -> [Cell] {
        let word: PrintedFigure = isAsked ? .notReported : .noSuchTask
        let figures = [.notApplicable(.total), word.cell(.total), word.cell(.total)]
        return columns.demanded == nil ? figures : [demanded(number)] + figures + [.notApplicable(.total)]
    }

    /// The share demanded of everybody; a dash where it differs from region to region.
    private func demanded(_ number: Int) -> Cell {
        let all = Set(plan.rows.compactMap { plan.outcome(number, of: $0.region)?.demanded.number })
        guard all.count == 1, let share = all.first else { return .notApplicable(.total) }
        return Cell(.exactly(share), .total.formatted(Wording.shareFormat(share)))
    }

    /// What the rows that add come to, as formulas and as numbers: only those with both figures count.
    private struct Sums {
        let base: String
        let done: String
        /// What the formulas give; `nil` where that is no ratio.
        let known: Ratio?

        init(_ plan: LedgerPlan, _ columns: Layout.IndicatorColumns, number: Int, _ rows: ClosedRange<Int>) {
            func range(_ column: Int) -> String {
                CellRange(row: rows.lowerBound, column: column, rows: rows.count).a1
            }
            base = "SUMIF(\(range(columns.done)),\">=0\",\(range(columns.base)))"
            done = "SUMIF(\(range(columns.base)),\">0\",\(range(columns.done)))"
            let printed = plan.addingRegions(of: columns.indicator).compactMap { plan.outcome(number, of: $0) }
            let bases = printed.filter { $0.done.number.map { $0 >= .zero } ?? false }.compactMap(\.base.number)
            let reached = printed.filter { $0.base.number.map { $0 > .zero } ?? false }.compactMap(\.done.number)
            known = Ratio(reached.reduce(.zero, +), of: bases.reduce(.zero, +))
        }
    }
}
