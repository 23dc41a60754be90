import Domain
import Indicators
import Reporting
import Workbooks

/// The ledger of record (总台账) on A3: the whole first, then every region, with live rates and totals.
struct LedgerSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let layout = plan.layout
        var sheet = Sheet(name: Wording.ledgerSheet, kind: .ledger, columnWidths: layout.header.columnWidths)
        placeHead(on: &sheet)
        sheet.append(LedgerTotals(plan).cells())
        let rows = LedgerRows(plan)
        for (index, row) in plan.rows.enumerated() {
            let starts = index > 0 && plan.rows[index - 1].group != row.group
            sheet.append(rows.cells(of: row, serial: index + 1, startsGroup: starts))
        }
        breathe(&sheet)
        placeFoot(on: &sheet)
        sheet.frozen = FrozenPanes(rows: plan.wholeRow, columns: 2)
        sheet.protection = .fillIn
        sheet.zoom = 85
        sheet.print = plan.request.printSetup(
            Wording.ledgerSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...(plan.wholeRow - 1)
        )
        return sheet
    }

    /// Gives the rows of a short ledger more height, so that they fill the sheet of paper.
    private func breathe(_ sheet: inout Sheet) {
        let heights = sheet.rowHeights()
        let comfortable = min(Self.tallest, Self.room / Double(plan.rows.count + 1))
        for row in plan.wholeRow..<sheet.rows.count where heights[row] < comfortable {
            sheet.setHeight(.points(comfortable), ofRow: row)
        }
    }

    private func placeHead(on sheet: inout Sheet) {
        let request = plan.request
        sheet.appendLine(Wording.ledgerTitle(plan.programme.title), .title, columns: plan.layout.columnCount)
        sheet.appendLine(
            left: Wording.issuer(request.issuer),
            center: Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            right: Wording.units(of: plan.programme, cautions: request.cautions),
            .metaLine,
            columns: plan.layout.columnCount
        )
        sheet.place(plan.layout.header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
    }

    private func placeFoot(on sheet: inout Sheet) {
        let columns = plan.layout.columnCount
        sheet.appendGap()
        let notes = [LedgerWords.rule(for: plan.request)] + plan.programme.notes
        for (index, note) in notes.enumerated() {
            sheet.appendLine(Wording.numbered(index + 1, note), .footnote, columns: columns)
        }
        sheet.appendGap(15)
        let row = sheet.rows.count
        let words = Wording.signatures + [Wording.prepared(plan.request.preparedOn)]
        for (index, word) in words.enumerated() {
            let first = index * columns / words.count
            let next = (index + 1) * columns / words.count
            let style = next == columns ? CellStyle.signature.aligned(.right) : .signature
            sheet.place(.text(word, style), row: row, column: first, columns: next - first)
        }
    }

    private static let tallest = 36.0
    /// Points for the rows of the table on one sheet of A3, beside head and foot.
    private static let room = 700.0
}
