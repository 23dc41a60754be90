import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The list to strike off (清单销号): one row for every region and task, without merges, to filter and to fill in.
struct ChecklistSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let header = TableHeader(
            zip(Wording.checklistHeaders(plan.programme), Self.widths).map { .column($0, width: $1) }
        )
        var sheet = Sheet(name: Wording.checklistSheet, kind: .checklist, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.checklistTitle(plan.programme.title), .title, columns: header.columns.count)
        sheet.appendLine(Wording.checklistCaption(plan.programme), .metaLine, columns: header.columns.count)
        sheet.place(header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
        for (index, task) in plan.tasks.enumerated() {
            let starts = index > 0 && plan.tasks[index - 1].region != task.region
            let cells = cells(of: task, serial: index + 1)
            sheet.append(cells.map { Cell($0.content, $0.style.startingGroup(starts), note: $0.note) })
        }
        finish(&sheet)
        let body = LedgerPlan.headRows + 1..<sheet.rows.count
        sheet.layOut(over: PaperBands(header), title: Wording.checklistTitle(plan.programme.title), body: body)
        return sheet
    }

    private func finish(_ sheet: inout Sheet) {
        sheet.frozen = FrozenPanes(rows: LedgerPlan.headRows + 1, columns: 3)
        sheet.protection = .fillIn
        sheet.print = plan.request.printSetup(
            Wording.checklistSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...LedgerPlan.headRows
        )
        guard !plan.tasks.isEmpty else { return }
        let first = plan.row(ofTask: 0)
        let rows = plan.tasks.count
        sheet.autofilter = CellRange(row: first - 1, column: 0, rows: rows + 1, columns: Self.widths.count)
        sheet.dataBars = [DataBar(over: CellRange(row: first, column: Self.rateColumn, rows: rows))]
        sheet.inputRules = [
            InputRule(
                for: CellRange(row: first, column: Self.closedColumn, rows: rows),
                .date(
                    from: .init(year: plan.programme.year, month: 1, day: 1),
                    through: Self.lastDay(plan.programme.year)
                ),
                hintTitle: Wording.closedHintTitle,
                hint: Wording.closedHint(plan.programme),
                refusal: Wording.closedRefusal
            )
        ]
    }

    private func cells(of task: LedgerTask, serial: Int) -> [Cell] {
        let row = plan.row(ofTask: serial - 1)
        guard let outcome = plan.outcome(task.index, of: task.region) else { return [] }
        let center = CellStyle.body.aligned(.center)
        let share = outcome.demanded.number ?? .one
        return [
            .integer(serial, center.formatted(.plainInteger)),
            .text(plan.request.name(of: task.region), .rowName.wrapping()),
            .text(Wording.subject(task.indicator), .words),
            .text(task.indicator.unit(in: plan.programme), center),
            outcome.isHeldAgainstGoal
                ? Cell(.exactly(share), .body.formatted(Wording.shareFormat(share))) : .notApplicable(),
        ] + figures(of: task, outcome, row) + dates(of: task, outcome, row) + [
            outcome.light.map { $0.cell(.body) } ?? .notApplicable(), fillIn(task.arranged?.office),
            fillIn(task.arranged?.post), fillIn(task.arranged?.person),
            Cell(.blank, center.formatted(.date).unlocked()), Cell(.blank, .smallWords.unlocked()),
        ]
    }

    /// Base and reached are the ledger's own cells; the rest follows from them.
    private func figures(of task: LedgerTask, _ outcome: PrintedOutcome, _ row: Int) -> [Cell] {
        let columns = plan.layout.indicators[task.index]
        let count = CellStyle.body.formatted(task.indicator.countFormat(in: plan.programme))
        let isLate = (outcome.light?.severity ?? 0) >= Light.behind.severity
        let rate = CellStyle.body.formatted(outcome.rateFormat).lit(isLate ? outcome.light?.sheetLight : nil)
        return [
            linked(outcome.base, columns.base, task, count), linked(outcome.done, columns.done, task, count),
            // A mark stands where what was reached does, and is a share of nothing.
            task.indicator.isMark ? .notApplicable() : outcome.rate.live("G\(row + 1)/F\(row + 1)", rate),
            outcome.shortfallCell(
                demanded: "E\(row + 1)",
                base: "F\(row + 1)",
                done: "G\(row + 1)",
                count
            ),
        ]
    }

    private func linked(_ figure: PrintedFigure, _ column: Int, _ task: LedgerTask, _ style: CellStyle) -> Cell {
        guard let number = figure.number, let row = plan.row(of: task.region) else { return figure.cell(style) }
        return .formula(plan.ledger(row...row, column), gives: number.approximation, style)
    }

    private func dates(of task: LedgerTask, _ outcome: PrintedOutcome, _ row: Int) -> [Cell] {
        let center = CellStyle.body.aligned(.center)
        let day = plan.request.standing.asOf
        let window = plan.programme.window(of: task.indicator, arrangedAs: task.arranged, on: day)
        let left = window.due.days(after: day)
        let isLate = (outcome.light?.severity ?? 0) >= Light.behind.severity
        return [
            .date(SheetDate(window.start), center), .date(SheetDate(window.due), center),
            // Nobody waits for what is done, or for what a person has judged.
            outcome.light?.isUnfinished == false
                ? .text(outcome.light.map(Wording.settled) ?? "", center.lit(.grey))
                : .formula(
                    "K\(row + 1)-\(Wording.cutOffName)",
                    gives: Double(left),
                    center.formatted(.plainInteger).lit(left < 0 && isLate ? .red : nil)
                ),
        ]
    }

    /// What was named stands there; what was not is an open cell.
    private func fillIn(_ words: String?) -> Cell {
        guard let words, !words.isEmpty else { return .blank(.body.unlocked()) }
        return .text(words, .body.aligned(.center).wrapping().unlocked())
    }

    private static func lastDay(_ year: Int) -> SheetDate { .init(year: year + 1, month: 12, day: 31) }

    private static let widths: [Double] = [
        6.5, 12, 32, 7, 9, 9.5, 9.5, 12, 9, 12.5, 12.5, 9.5, 14, 20, 18, 11, 13, 40,
    ]
    private static let rateColumn = 7
    private static let closedColumn = 16
}
