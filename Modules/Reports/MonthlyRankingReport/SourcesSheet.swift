import Domain
import Fingerprints
import Reporting
import Workbooks

/// Where the figures come from: a row for every file.
struct SourcesSheet {
    private let request: ReportRequest

    init(_ request: ReportRequest) { self.request = request }

    func sheet() -> Sheet {
        let header = TableHeader(zip(Wording.sourceHeaders, Self.widths).map { .column($0, width: $1) })
        var sheet = Sheet(name: Wording.sourcesSheet, kind: .sources, columnWidths: header.columnWidths)
        sheet.appendLine(Wording.sourcesSheet, .title, columns: header.columns.count)
        sheet.appendLine(Wording.sourcesCaption(request), .metaLine, columns: header.columns.count)
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        sheet.frozen = FrozenPanes(rows: 3)
        sheet.print = request.printSetup(Wording.sourcesSheet, repeatedRows: 2...2)
        let sources = FigureSources(request)
        for submission in request.orderedSubmissions { sheet.append(cells(of: submission, sources)) }
        if request.submissions.isEmpty {
            sheet.append([.text(Wording.noFiles, .remark)] + Array(repeating: .blank(.remark), count: 9))
        }
        return sheet
    }

    private func cells(of submission: Submission, _ sources: FigureSources) -> [Cell] {
        let form = request.programme.form(submission.form)
        let late = form.map(submission.daysLate) ?? 0
        let number = CellStyle.body.formatted(.plainInteger).aligned(.center)
        return [
            .integer(submission.receipt.number, number),
            .text(submission.fileName, .smallWords),
            .text(Wording.regions(sources.regions(of: submission.receipt).map(request.name)), .smallWords),
            .integer(submission.figureCount, number),
            .text(submission.sender ?? Wording.senderUnknown, .smallWords),
            .date(SheetDate(submission.receivedOn), .body.aligned(.center)),
            .text(Wording.punctuality(late), .body.aligned(.center).lit(late > 0 ? .red : nil)),
            .text(submission.storedAt.chinese, .remark.aligned(.center)),
            .text(submission.storedBy, .remark.aligned(.center)),
            .text(submission.fingerprint.hex, .smallWords),
        ]
    }

    private static let widths: [Double] = [6, 32, 22, 6.5, 24, 12, 10, 19, 12, 36]
}
