public import Domain
public import Indicators
import Workbooks

/// What is not done (未完成清单): unit by unit, the gravest first.
public struct UnfinishedAnnex {
    private let request: ReportRequest
    private let uncollected: [Indicator]
    /// Every unit with its unfinished items.
    public let entries: [(region: Region, items: [(indicator: Indicator, light: Indicators.Light)])]

    /// Prepares the list of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        let left = request.programme.everyIndicator.filter(request.isUncollected)
        uncollected = left
        let judged = request.programme.everyIndicator.filter { $0.terms.scope == .each && !left.contains($0) }
        entries = request.programme.regions.map { region in
            let row = request.standing.row(of: region.id)
            let items = judged.compactMap { indicator in
                row?.outcome(of: indicator.id)?.light.map { (indicator: indicator, light: $0) }
            }
            // Items of the same weight keep the order of the programme.
            let open = items.enumerated().filter { $0.element.light.isUnfinished }.sorted {
                ($1.element.light.severity, $0.offset) < ($0.element.light.severity, $1.offset)
            }
            return (region, open.map(\.element))
        }
    }

    /// The page, with how much is on it. The sentences say how much is open and who is meant.
    public func annex(name: String, title: String, isSigned: Bool) -> Annex {
        let header = TableHeader(
            [.column(Wording.serial, width: 6.5), .column(Wording.region, width: 14)] + OutcomeTable.columns
        )
        var page = TablePage(request, name: name, kind: .checklist, title: title, header: header)
        let lights = entries.map { ($0.region.name, $0.items.map(\.light)) }
        page.say(Wording.unfinished(lights))
        page.warn(Wording.unfinishedAlarm(lights))
        page.beginTable()
        let table = OutcomeTable(request)
        let first = page.nextRow
        var serial = 0
        for entry in entries {
            for (place, item) in entry.items.enumerated() {
                serial += 1
                let cells =
                    [
                        Cell.integer(serial, .body.formatted(.plainInteger).aligned(.center)),
                        .text(entry.region.name, .rowName.wrapping()),
                    ] + table.cells(item.indicator, of: entry.region.id, row: page.nextRow, column: 2)
                page.add(
                    cells.map { Cell($0.content, $0.style.startingGroup(place == 0 && serial > 1), note: $0.note) }
                )
            }
        }
        if serial == 0 { page.add(nothing: Wording.nothingUnfinished) }
        let done = entries.filter(\.items.isEmpty).map(\.region.name)
        page.countStates(inColumn: 2 + OutcomeTable.lightColumn)
        let notes = [Wording.finished(done), Wording.uncollected(uncollected.map(\.shortName)), Wording.unfinishedNote]
        let verdicts = page.note(notes.filter { !$0.isEmpty })
        if isSigned { page.sign() }
        let rows = SheetRange(sheet: name, cells: CellRange(row: first, column: 0, rows: max(1, serial))).reference
        let check = TableCheck.numbers(serial, in: rows, words: Wording.unfinishedCheck(serial, name))
        return Annex(sheet: page.finished(paper: .a3), checks: [check] + verdicts.map { .agree($0, on: name) })
    }
}
