import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// The rows of the ledger of record, cell by cell. Every reported figure carries a note that names its source.
struct LedgerRows {
    private let plan: LedgerPlan
    private let remarks: RegionRemarks

    init(_ plan: LedgerPlan) {
        self.plan = plan
        remarks = RegionRemarks(plan.request)
    }

    func cells(of row: RegionStanding, serial: Int, startsGroup: Bool) -> [Cell] {
        let number = plan.row(of: row.region) ?? 0
        let outcomes = plan.outcomes[row.region] ?? []
        let figures = zip(plan.layout.indicators, outcomes).flatMap { columns, outcome in
            self.cells(of: outcome, in: columns, row: number, row.region)
        }
        var cells = [.integer(serial, .body.formatted(.plainInteger).aligned(.center)), name(of: row.region)]
        cells += figures + judgement(of: row, number) + responsible(for: row.region)
        cells.append(
            .text(
                Wording.remark(on: row.region, remarks.remarks(on: row), in: plan.programme),
                .smallWords
            )
        )
        return cells.map { Cell($0.content, $0.style.startingGroup(startsGroup), note: $0.note) }
    }

    /// The name jumps to the region's tasks, where it fits a line: a link is not broken by every program.
    private func name(of region: RegionID) -> Cell {
        let name = plan.request.name(of: region)
        let fits = Double(TextWidth.of(name)) < plan.layout.header.columns[1].width
        guard fits, let task = plan.tasks.firstIndex(where: { $0.region == region }) else {
            return .text(name, .rowName.wrapping())
        }
        let cell = CellAddress(row: plan.row(ofTask: task), column: 1)
        return .link(name, toSheet: Wording.checklistSheet, cell: cell, .rowName.wrapping())
    }

    private func cells(
        of outcome: PrintedOutcome,
        in columns: Layout.IndicatorColumns,
        row: Int,
        _ region: RegionID
    ) -> [Cell] {
        let count = CellStyle.body.formatted(outcome.indicator.countFormat(in: plan.programme))
        let counts = [
            outcome.base.cell(count, note: plan.sources.note(on: outcome.indicator.denominator, of: region)),
            outcome.done.cell(count, note: plan.sources.note(on: outcome.indicator.numerator, of: region)),
            rate(outcome, columns, row),
        ]
        guard let demanded = columns.demanded else { return counts }
        let share = outcome.demanded.number ?? .zero
        let asked = outcome.demanded.cell(.body.formatted(Wording.shareFormat(share)))
        return [asked] + counts + [shortfall(outcome, columns, demanded, row)]
    }

    private func rate(_ outcome: PrintedOutcome, _ columns: Layout.IndicatorColumns, _ row: Int) -> Cell {
        let isLate = (outcome.light?.severity ?? 0) >= Light.behind.severity
        let style = CellStyle.body.lit(isLate ? outcome.light?.sheetLight : nil)
        return outcome.rateCell(done: at(row, columns.done), base: at(row, columns.base), style)
    }

    /// How many are missing to the demanded share, counted in whole things, never in rounded percentages.
    private func shortfall(
        _ outcome: PrintedOutcome,
        _ columns: Layout.IndicatorColumns,
        _ demanded: Int,
        _ row: Int
    ) -> Cell {
        let style = CellStyle.body.formatted(.integer).lit(outcome.light == .notMet ? .red : nil)
        return outcome.shortfallCell(
            demanded: at(row, demanded),
            base: at(row, columns.base),
            done: at(row, columns.done),
            style
        )
    }

    private func judgement(of row: RegionStanding, _ number: Int) -> [Cell] {
        let style = CellStyle.body.formatted(.plainInteger).aligned(.center)
        let place = row.place.map { Cell.integer($0.inGroup, style) } ?? .notApplicable()
        let last = plan.request.previousPlace(of: row.region).map { Cell.integer($0, style) } ?? .notApplicable()
        return [
            row.scoreCell(places: plan.scorePlaces(of: row)), place, last, rise(row, number),
            row.heaviestLight?.cell(.body) ?? .notApplicable(),
        ]
    }

    private func rise(_ row: RegionStanding, _ number: Int) -> Cell {
        guard let rise = plan.request.rise(of: row) else { return .notApplicable() }
        let light: Workbooks.Light = rise > 0 ? .green : rise < 0 ? .red : .grey
        let formula = "\(at(number, plan.layout.lastPlace))-\(at(number, plan.layout.place))"
        return .formula(formula, gives: Double(rise), .body.formatted(.rankChange).aligned(.center).lit(light))
    }

    /// Who is responsible, as far as it was named; an open cell to fill in where it was not.
    private func responsible(for region: RegionID) -> [Cell] {
        let tasks = plan.tasks.filter { $0.region == region }.compactMap(\.arranged)
        return [tasks.map(\.person), tasks.map(\.post)].map { words in
            let known = Wording.distinct(words)
            return known.isEmpty ? .blank(.body.unlocked()) : .text(known, .body.aligned(.center).wrapping().unlocked())
        }
    }

    private func at(_ row: Int, _ column: Int) -> String { CellAddress(row: row, column: column).a1 }
}
