import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The page that is signed: the sentence that matters, a table for every group, the rule, the line to sign on.
struct RankingSheet {
    private let request: ReportRequest
    private let layout: Layout
    private let rows: RankingRows

    init(_ request: ReportRequest) {
        self.request = request
        layout = Layout(request)
        rows = RankingRows(request)
    }

    func sheet() -> Sheet {
        let name = Wording.name(request.period)
        var sheet = Sheet(name: name, kind: .ranking, columnWidths: layout.header.columnWidths)
        placeHead(on: &sheet)
        let first = sheet.rows.count
        sheet.place(layout.header, at: CellAddress(row: first, column: 0))
        sheet.frozen = FrozenPanes(rows: sheet.rows.count, columns: 2)
        sheet.print = request.printSetup(
            name,
            paper: layout.bands.paper(atLeast: .a4),
            repeatedRows: first...(sheet.rows.count - 1)
        )
        let whole = sheet.rows.count
        sheet.append(rows.whole(inRow: whole))
        var counties: ClosedRange<Int>?
        var checks: [TableCheck] = []
        for group in request.groups {
            let begin = sheet.rows.count
            place(group, on: &sheet)
            let places = CellRange(row: begin, column: 0, rows: sheet.rows.count - begin)
            checks.append(.numbers(group.ranked.count, in: places.a1))
            if group.group == .county { counties = begin...(sheet.rows.count - 1) }
        }
        let all = whole + 1...max(whole + 1, sheet.rows.count - 1)
        checks += sheet.numberChecks(from: whole, through: sheet.rows.count - 1)
        let end = sheet.rows.count
        placeFoot(on: &sheet, checks + rows.checks(whole: whole, rows: all, counties: counties))
        sheet.layOut(
            over: layout.bands,
            title: MonthlyRankingReport.title(of: request),
            body: whole..<end,
            onOnePage: request.programme.regions.count <= Self.onePage
        )
        sheet.zoom = 90
        return sheet
    }

    private func placeHead(on sheet: inout Sheet) {
        let line = layout.bands.line
        let headline = Headline(request)
        let alarm = headline.alarm
        sheet.appendLine(MonthlyRankingReport.title(of: request), .title.wrapping(), over: line)
        sheet.appendLine(
            left: Wording.issuer(request.issuer),
            center: Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            right: request.cautions.joined(separator: Wording.gap),
            .metaLine.wrapping(),
            over: line
        )
        sheet.appendLine(headline.progress + headline.places + Wording.stop, .message, over: line)
        sheet.appendLine(alarm ?? Wording.noAlarm, alarm == nil ? .message : .alarmMessage, over: line)
        sheet.appendGap(8)
    }

    /// A group has its own heading and its own places; groups are never mixed in one list.
    private func place(_ group: RankedGroup, on sheet: inout Sheet) {
        sheet.appendLine(LedgerWords.heading(of: group), .sectionHeading, columns: layout.bands.line.upperBound)
        let places = group.scorePlaces
        for row in group.rows {
            sheet.append(rows.cells(of: row, scorePlaces: places, inRow: sheet.rows.count))
        }
    }

    private func placeFoot(on sheet: inout Sheet, _ checks: [TableCheck]) {
        sheet.appendGap(6)
        sheet.append(checks, over: layout.bands.line)
        let rule = Wording.note(LedgerWords.rule(for: request))
        sheet.appendLine(rule, .footnote, over: layout.bands.line)
        sheet.appendGap(12)
        sheet.appendLine(
            left: Wording.signatures[0],
            center: Wording.signatures[1],
            right: Wording.prepared(request.preparedOn),
            .signature,
            over: layout.bands.line
        )
    }

    /// So many regions still fit one page in letters that can be read.
    private static let onePage = 22
}
