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
        let end = sheet.rows.count
        placeFoot(on: &sheet)
        sheet.frozen = FrozenPanes(rows: plan.wholeRow, columns: 2)
        sheet.protection = .fillIn
        sheet.zoom = 85
        sheet.print = plan.request.printSetup(
            Wording.ledgerSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...(plan.wholeRow - 1)
        )
        sheet.layOut(
            over: layout.bands,
            title: Wording.ledgerTitle(plan.programme.title),
            body: plan.wholeRow..<end
        )
        return sheet
    }

    private func placeHead(on sheet: inout Sheet) {
        let request = plan.request
        sheet.appendLine(Wording.ledgerTitle(plan.programme.title), .title, over: plan.layout.bands.line)
        sheet.appendLine(
            left: Wording.issuer(request.issuer),
            center: Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            right: Wording.units(of: plan.programme, cautions: request.cautions),
            .metaLine,
            over: plan.layout.bands.line
        )
        sheet.place(plan.layout.header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
    }

    private func placeFoot(on sheet: inout Sheet) {
        let line = plan.layout.bands.line
        sheet.appendGap()
        let notes = [LedgerWords.rule(for: plan.request)] + plan.programme.notes
        for (index, note) in notes.enumerated() {
            sheet.appendLine(Wording.numbered(index + 1, note), .footnote, over: line)
        }
        sheet.appendGap(15)
        let row = sheet.rows.count
        let words = Wording.signatures + [Wording.prepared(plan.request.preparedOn)]
        let places = sheet.parts(words.count, of: line)
        for (index, word) in words.enumerated() {
            let (first, next) = (places[index].lowerBound, places[index].upperBound)
            let style = next == line.upperBound ? CellStyle.signature.aligned(.right) : .signature
            sheet.place(.text(word, style), row: row, column: first, columns: next - first)
        }
    }
}
