import Domain
import Reporting
import Workbooks

/// What else the document demands (工作要求), word for word with its line, and what has been done about it, to fill in.
struct DutiesSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.dutyHeaders, Self.widths).map { .column($0, width: $1) })
        var sheet = Sheet(name: Wording.dutiesSheet, kind: .checklist, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.dutiesSheet, .title, columns: Self.widths.count)
        sheet.appendLine(Wording.dutiesCaption, .metaLine, columns: Self.widths.count)
        sheet.place(header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
        for duty in plan.programme.commitments { sheet.append(cells(of: duty)) }
        if plan.programme.commitments.isEmpty { sheet.append([.text(Wording.none, .remark)]) }
        let count = plan.programme.commitments.count
        if count > 0 {
            sheet.autofilter = CellRange(
                row: LedgerPlan.headRows,
                column: 0,
                rows: count + 1,
                columns: Self.widths.count
            )
        }
        sheet.frozen = FrozenPanes(rows: LedgerPlan.headRows + 1, columns: 1)
        sheet.protection = .fillIn
        sheet.print = plan.request.printSetup(
            Wording.dutiesSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...LedgerPlan.headRows
        )
        let body = LedgerPlan.headRows + 1..<sheet.rows.count
        sheet.layOut(over: PaperBands(header), title: Wording.dutiesSheet, body: body)
        return sheet
    }

    private func cells(of duty: Commitment) -> [Cell] {
        let words = CellStyle.words
        let center = CellStyle.body.aligned(.center).wrapping()
        return [
            .text(duty.id, center), .text(duty.quote, .words),
            .integer(duty.line, .body.formatted(.plainInteger).aligned(.center)), .text(duty.subject, center),
            .text(duty.title, words), .stated(duty.target, words),
            .text(duty.due?.chinese ?? Wording.noDay, center),
            .text(duty.responsible, words), .text(duty.cadence, center),
            Cell(.blank, words.unlocked()),
        ]
    }

    private static let widths: [Double] = [7, 48, 6, 17, 30, 24, 17, 24, 20, 36]
}
