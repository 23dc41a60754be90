import Domain
import Fingerprints
import Reporting
import Workbooks

/// The files that the figures came in (来源文件), on a sheet of their own so that every printed page has their headings.
struct FilesSheet {
    private let plan: LedgerPlan

    init(_ plan: LedgerPlan) { self.plan = plan }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.fileHeaders, Self.widths).map { .column($0, width: $1) })
        var sheet = Sheet(name: Wording.filesSheet, kind: .sources, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.filesHeading(plan.request), .title, columns: header.columns.count)
        sheet.appendLine(Wording.sourcesCaption(plan.request), .metaLine, columns: header.columns.count)
        sheet.place(header, at: CellAddress(row: LedgerPlan.headRows, column: 0))
        for submission in plan.request.orderedSubmissions { sheet.append(cells(of: submission)) }
        if plan.request.submissions.isEmpty {
            sheet.appendLine(Wording.noFigures, .footnote, columns: header.columns.count)
        }
        sheet.frozen = FrozenPanes(rows: LedgerPlan.headRows + 1, columns: 2)
        sheet.print = plan.request.printSetup(
            Wording.filesSheet,
            paper: .a3,
            repeatedRows: LedgerPlan.headRows...LedgerPlan.headRows
        )
        return sheet
    }

    private func cells(of submission: Submission) -> [Cell] {
        let late = plan.programme.form(submission.form).map(submission.daysLate) ?? 0
        let center = CellStyle.remark.aligned(.center)
        return [
            .integer(submission.receipt.number, .body.formatted(.plainInteger).aligned(.center)),
            .text(submission.fileName, .smallWords),
            .text(Wording.received(submission.receivedOn, late: late), center.lit(late > 0 ? .red : nil)),
            .text(Wording.rows(submission.figureCount), center),
            .text(submission.sender ?? Wording.senderUnknown, .smallWords),
            .text(Wording.stored(submission), center),
            .text(submission.fingerprint.hex, .smallWords),
        ]
    }

    private static let widths: [Double] = [6.5, 44, 22, 10, 40, 34, 68]
}
