import Domain
import Fingerprints
public import Indicators
public import Workbooks

/// The pages behind every report: the rules it was made by (口径), and the files its figures came in (数据来源).
public struct EvidencePages {
    private let request: ReportRequest
    private let showsWeights: Bool
    private let titled: (String) -> String

    /// Prepares the pages of a request. Weights say nothing in a report that ranks nobody; where the pack keeps them to itself they
    /// never stand there.
    ///
    /// - Parameter titled: What makes the titles from the names of the pages, where these are an annex of a document.
    public init(
        _ request: ReportRequest,
        showsWeights: Bool = true,
        titled: @escaping (String) -> String = { $0 }
    ) {
        self.request = request
        self.showsWeights = showsWeights
        self.titled = titled
    }

    /// Both pages.
    public func sheets() -> [Sheet] { [rules(), sources()] }

    /// The rules: cut-off, version of the scheme, ties, what the lights mean, the notes of the programme.
    public func rules() -> Sheet {
        let programme = request.programme
        var sheet = Sheet(name: Wording.rulesSheet, kind: .definitions, columnWidths: [18, 92])
        sheet.appendLine(titled(Wording.rulesSheet), .title, columns: 2)
        sheet.appendLine(Wording.rulesCaption(request), .metaLine.wrapping(), columns: 2)
        sheet.frozen = FrozenPanes(rows: 2)
        if !programme.scheme.weights.isEmpty {
            entry(
                Wording.ruleHeading,
                Wording.rule(of: programme, showsWeights: showsWeights && request.own.showsWeights),
                on: &sheet
            )
        }
        for light in request.shownLights {
            sheet.append([light.cell(.body), .text(LedgerWords.meaning(of: light, in: programme.scheme), .words)])
        }
        if programme.duties.contains(where: request.isUncollected) {
            sheet.append([.uncollected(.body), .text(Wording.uncollectedMeaning, .words)])
        }
        for (index, note) in programme.notes.enumerated() {
            entry(index == 0 ? Wording.notesHeading : "", note, on: &sheet)
        }
        if !programme.document.isEmpty { entry(Wording.documentHeading, programme.document, on: &sheet) }
        sheet.print = request.printSetup(Wording.rulesSheet, pagesTall: sheet.rows.count <= 36 ? 1 : 0)
        return sheet
    }

    private func entry(_ name: String, _ words: String, on sheet: inout Sheet) {
        sheet.append([.text(name, .rowName.wrapping()), .text(words, .words)])
    }

    /// The row from zero in which the first file stands; they come in the order of ``ReportRequest/orderedSubmissions``.
    public static let firstSourceRow = 3

    /// The files: receipt, name, whose figures, sender, times, SHA-256; and how to get from a figure to its cell.
    ///
    /// - Parameter name: The name on the tab, `数据来源` unless a report has another sheet of that name.
    public func sources(name: String? = nil) -> Sheet {
        let name = name ?? Wording.sourcesSheet
        let header = TableHeader(zip(Wording.sourceHeaders, Self.widths).map { .column($0, width: $1) })
        let columns = header.columns.count
        var sheet = Sheet(name: name, kind: .sources, columnWidths: header.columnWidths)
        sheet.appendLine(titled(name), .title, columns: columns)
        sheet.appendLine(Wording.sourcesCaption(request), .metaLine.wrapping(), columns: columns)
        sheet.place(header, at: CellAddress(row: Self.firstSourceRow - 1, column: 0))
        sheet.frozen = FrozenPanes(rows: Self.firstSourceRow)
        sheet.print = request.printSetup(name, repeatedRows: 2...2)
        let sources = FigureSources(request)
        for submission in request.orderedSubmissions { sheet.append(cells(of: submission, sources)) }
        if request.submissions.isEmpty {
            sheet.append([.text(Wording.noFiles, .remark)] + Array(repeating: .blank(.remark), count: columns - 1))
        }
        let body = Self.firstSourceRow..<sheet.rows.count
        sheet.appendGap(6)
        sheet.appendLine(Wording.traceNote(request), .footnote, columns: columns)
        sheet.layOut(over: PaperBands(header), title: name, body: body)
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

extension ReportRequest {
    /// The lights that anything in the standing shows, the lightest first.
    public var shownLights: [Indicators.Light] {
        let all = standing.rows.flatMap { row in
            row.outcomes.values.compactMap(\.light) + (row.duties?.values ?? []).compactMap(\.light)
        }
        return Set(all + standing.whole.values.compactMap { $0.judged?.light }).sorted { $0.severity < $1.severity }
    }
}
