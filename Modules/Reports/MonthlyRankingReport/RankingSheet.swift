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
        var sheet = Sheet(name: Wording.title, kind: .ranking, columnWidths: layout.header.columnWidths)
        placeHead(on: &sheet)
        for (index, group) in request.groups.enumerated() {
            if index > 0 { sheet.appendGap() }
            place(group, isFirst: index == 0, on: &sheet)
        }
        placeFoot(on: &sheet)
        sheet.zoom = 90
        return sheet
    }

    private func placeHead(on sheet: inout Sheet) {
        let columns = layout.columnCount
        let headline = Headline(request)
        sheet.appendLine(Wording.pageTitle(request.programme.shortTitle, request.period), .title, columns: columns)
        sheet.appendLine(
            left: Wording.issuer(request.programme.issuer),
            center: Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            right: request.cautions.joined(separator: Wording.gap),
            .metaLine,
            columns: columns
        )
        sheet.appendLine(headline.progress + headline.places + Wording.stop, .message, columns: columns)
        sheet.appendLine(
            headline.alarm ?? Wording.noAlarm,
            headline.alarm == nil ? .message : .alarmMessage,
            columns: columns
        )
    }

    private func place(_ group: RankedGroup, isFirst: Bool, on sheet: inout Sheet) {
        sheet.appendLine(Wording.heading(of: group), .sectionHeading, columns: layout.columnCount)
        let top = sheet.rows.count
        sheet.place(layout.header, at: CellAddress(row: top, column: 0))
        if isFirst {
            let last = top + layout.header.rowCount - 1
            sheet.frozen = FrozenPanes(rows: last + 1, columns: 2)
            sheet.print = request.printSetup(Wording.title)
            sheet.append(rows.whole())
        }
        let places = RatePlaces.distinguishing(group.ranked.compactMap(\.score))
        for row in group.rows { sheet.append(rows.cells(of: row, scorePlaces: places)) }
    }

    private func placeFoot(on sheet: inout Sheet) {
        sheet.appendGap()
        let notes = [LedgerWords.rule(of: request.programme), Wording.lights(in: request.programme.scheme)] + request.programme.notes
        for (index, note) in notes.enumerated() {
            sheet.appendLine(Wording.numbered(index + 1, note), .footnote, columns: layout.columnCount)
        }
        sheet.appendGap(14)
        sheet.appendLine(
            left: Wording.signatures[0],
            center: Wording.signatures[1],
            right: Wording.prepared(request.preparedOn),
            .signature,
            columns: layout.columnCount
        )
    }
}
