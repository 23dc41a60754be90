public import Domain
public import Indicators
import Workbooks

/// What is not done (未完成清单): unit by unit, the gravest first.
public struct UnfinishedAnnex {
    private let request: ReportRequest
    private let uncollected: [Indicator]
    /// How many items have no value, by the reason: nobody can work on what a figure of last year is missing for.
    private let incomputable: [String: Int]
    /// Every unit with its unfinished items.
    public let entries: [(region: Region, items: [(indicator: Indicator, light: Indicators.Light)])]

    /// Prepares the list of a request.
    public init(_ request: ReportRequest) {
        self.request = request
        let left = request.programme.everyIndicator.filter(request.isUncollected)
        uncollected = left
        let judged: [Indicator] = request.programme.everyIndicator.filter {
            $0.terms.scope == .each && !left.contains($0)
        }
        incomputable = request.standing.rows.reduce(into: [:]) { counts, row in
            for indicator in judged {
                guard case .notComputable(let reason) = row.outcome(of: indicator.id) else { continue }
                counts[reason, default: 0] += 1
            }
        }
        entries = request.programme.regions.map { region in
            let row = request.standing.row(of: region.id)
            let items = judged.compactMap { indicator in
                row?.outcome(of: indicator.id)?.light.map { (indicator: indicator, light: $0) }
            }
            // Items of the same weight keep the order of the programme.
            let open = items.enumerated().filter { $0.element.light.isUnfinished && $0.element.light != .notComputable }
                .sorted {
                    ($1.element.light.severity, $0.offset) < ($0.element.light.severity, $1.offset)
                }
            return (region, open.map(\.element))
        }
    }

    /// The page, with how much is on it. The sentences say how much is open and who is meant.
    ///
    /// - Parameter isUrgentOnly: Whether what is under way as it should is only counted.
    public func annex(name: String, title: String, isSigned: Bool, isUrgentOnly: Bool = false) -> Annex {
        let header = TableHeader(
            [.column(Wording.serial, width: 6.5), .column(Wording.region, width: 14)] + OutcomeTable.columns
        )
        var page = TablePage(request, name: name, kind: .checklist, title: title, header: header)
        let lights = entries.map { ($0.region.name, $0.items.map(\.light)) }
        page.say(Wording.unfinished(lights))
        // What is judged for the whole has no row of a unit.
        let whole = StandingSentences(request).wholeProblems.joined()
        page.warn((Wording.unfinishedAlarm(lights) ?? "") + whole)
        page.beginTable()
        let first = page.nextRow
        let urgent = lines { $0.needsAction }
        let underWay = lines { !$0.needsAction }
        let (shown, leftOut) = isUrgentOnly ? ([], underWay) : (underWay, [])
        if urgent.isEmpty {
            page.add(nothing: underWay.isEmpty ? Wording.nothingUnfinished : Wording.nothingUrgent)
        } else if !shown.isEmpty {
            page.add(section: Wording.urgent(urgent.count, lights.flatMap(\.1).filter(\.needsAction)))
        }
        add(urgent, after: 0, to: &page)
        if !shown.isEmpty { page.add(section: Wording.underWay(shown.count, isAlone: urgent.isEmpty)) }
        add(shown, after: urgent.count, to: &page)
        let listed = urgent.count + shown.count
        let rows = CellRange(row: first, column: 0, rows: page.nextRow - first)
        let done = entries.filter(\.items.isEmpty).map(\.region.name)
        page.countStates(inColumn: 2 + OutcomeTable.lightColumn)
        let notes = [
            Wording.leftOut(leftOut.count), Wording.finished(done),
            Wording.uncollected(uncollected.map(\.shortName)), Wording.incomputable(incomputable),
            Wording.unfinishedNote(isUrgentOnly: isUrgentOnly),
        ]
        let verdicts = page.note(notes.filter { !$0.isEmpty })
        if isSigned { page.sign() }
        let cells = SheetRange(sheet: name, cells: rows).reference
        let check = TableCheck.numbers(listed, in: cells, words: Wording.unfinishedCheck(listed, name))
        return Annex(sheet: page.finished(paper: .a3), checks: [check] + verdicts.map { .agree($0, on: name) })
    }

    private typealias Line = (region: Region, indicator: Indicator)

    private func lines(_ isMeant: (Indicators.Light) -> Bool) -> [Line] {
        entries.flatMap { entry in entry.items.filter { isMeant($0.light) }.map { (entry.region, $0.indicator) } }
    }

    private func add(_ lines: [Line], after last: Int, to page: inout TablePage) {
        let table = OutcomeTable(request)
        for (index, line) in lines.enumerated() {
            let begins = index > 0 && lines[index - 1].region.id != line.region.id
            let cells =
                [
                    Cell.integer(last + index + 1, .body.formatted(.plainInteger).aligned(.center)),
                    .text(line.region.name, .rowName.wrapping()),
                ] + table.cells(line.indicator, of: line.region.id, row: page.nextRow, column: 2)
            page.add(cells.map { Cell($0.content, $0.style.startingGroup(begins), note: $0.note) })
        }
    }
}
