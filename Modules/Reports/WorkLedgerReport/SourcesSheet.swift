import Domain
import Fingerprints
import Quantities
import Reporting
import Workbooks

/// Where every figure comes from (数据来源): one row for each.
struct SourcesSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let header = SourceColumns.header
        var sheet = Sheet(name: Wording.sourcesSheet, kind: .sources, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.sourcesSheet, .title, columns: header.columns.count)
        sheet.appendLine(Wording.sourcesCaption(plan.request), .metaLine, columns: header.columns.count)
        sheet.place(header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
        for (index, figure) in plan.sources.figures.enumerated() { sheet.append(cells(of: figure, serial: index + 1)) }
        if let figures = plan.figureRows {
            let rows = figures.count + 1
            sheet.autofilter = CellRange(row: LedgerPlan.headRows, column: 0, rows: rows, columns: header.columns.count)
        } else {
            sheet.appendLine(Wording.noFigures, .footnote, columns: header.columns.count)
        }
        sheet.frozen = FrozenPanes(rows: LedgerPlan.headRows + 1, columns: 3)
        sheet.print = plan.request.printSetup(
            Wording.sourcesSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...LedgerPlan.headRows
        )
        let body = LedgerPlan.headRows + 1..<LedgerPlan.headRows + 1 + plan.sources.figures.count
        sheet.layOut(over: PaperBands(header), title: Wording.sourcesSheet, body: body)
        return sheet
    }

    private func cells(of figure: Figure, serial: Int) -> [Cell] {
        let measure = plan.programme.measure(figure.measure)
        let printed = PrintedReading(figure, of: measure)
        let file = plan.sources.submission(figure.receipt)
        let center = CellStyle.remark.aligned(.center)
        let number = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return [
            .integer(serial, number), .text(plan.request.name(of: figure.region), .rowName.wrapping()),
            .text(measure?.name ?? figure.measure.rawValue, .words),
            printed.cell(words: .remark), .text(printed.unit, center),
            .text(figure.cell.text, center), .text(plan.adds(figure) ? Wording.yes : Wording.no, center),
            receipt(figure.receipt), .text(file?.fileName ?? Wording.dash, .smallWords),
            .text(Wording.place(figure.cell), center), .text(file?.sender ?? Wording.dash, .smallWords),
            .text(file?.storedAt.chinese ?? Wording.dash, center),
            .text(file.map { String($0.fingerprint.hex.prefix(Self.shortDigest)) } ?? Wording.dash, center),
        ]
    }

    /// The number of the receipt jumps to the row of its file.
    private func receipt(_ receipt: Receipt) -> Cell {
        let files = plan.request.orderedSubmissions
        guard let index = files.firstIndex(where: { $0.receipt == receipt }) else {
            return .integer(receipt.number, .body.formatted(.plainInteger).aligned(.center))
        }
        let cell = CellAddress(row: plan.row(ofFile: index), column: 0)
        return .link(String(receipt.number), toSheet: Wording.filesSheet, cell: cell, .body.aligned(.center))
    }

    private static let shortDigest = 16
}
