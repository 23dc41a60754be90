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
        let count = CellStyle.total.formatted(columns.indicator.countFormat(in: plan.programme))
        guard let rows = plan.addingRows(of: columns.indicator), let ratio = whole?.ratio else {
            return unknown(columns, isAsked: (whole?.expected ?? 0) > 0)
        }
        let base = range(rows, columns.base)
        let done = range(rows, columns.done)
        let bases = plan.addingRegions(of: columns.indicator).compactMap { plan.outcome(number, of: $0)?.base.number }
        let places = plan.request.ratePlaces(ofWhole: ratio.value, columns.indicator)
        let reached = CellAddress(row: plan.wholeRow, column: columns.done).a1
        let figures: [Cell] = [
            .formula("SUM(\(base))", gives: bases.reduce(.zero, +).approximation, count),
            .formula("SUMIF(\(base),\">0\",\(done))", gives: ratio.numerator.approximation, count),
            .formula(
                "\(reached)/SUMIF(\(done),\">=0\",\(base))",
                gives: ratio.value.approximation,
                .total.formatted(.percent(places))
            ),
        ]
        guard columns.demanded != nil else { return figures }
        let met = Wording.met(whole?.met ?? 0, of: whole?.expected ?? 0)
        return [demanded(number)] + figures + [.text(met, .total.aligned(.center))]
    }

    private func unknown(_ columns: Layout.IndicatorColumns, isAsked: Bool) -> [Cell] {
        let word: PrintedFigure = isAsked ? .notReported : .noSuchTask
        return Array(repeating: word.cell(.total), count: columns.demanded == nil ? 3 : 5)
    }

    /// The share demanded of everybody; a dash where it differs from region to region.
    private func demanded(_ number: Int) -> Cell {
        let all = Set(plan.rows.compactMap { plan.outcome(number, of: $0.region)?.demanded.number })
        guard all.count == 1, let share = all.first else { return .notApplicable(.total) }
        return Cell(.exactly(share), .total.formatted(Wording.shareFormat(share)))
    }

    private func range(_ rows: ClosedRange<Int>, _ column: Int) -> String {
        CellRange(row: rows.lowerBound, column: column, rows: rows.count).a1
    }
}
