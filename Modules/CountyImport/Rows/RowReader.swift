import Domain
import Findings
import Quantities

/// Turns the rows of a recognised table into drafts: names become regions, cells become numbers.
struct RowReader {
    let programme: Programme
    let finder: RegionFinder
    let moneyUnit: String?
    let dates: DateContext

    func read(_ table: RecognisedTable) -> TableDraft {
        let measures = table.measures.compactMap { programme.measure($0) }
        var draft = TableDraft(programme: programme, form: table.form, measures: measures)
        var names = NameNotes()
        var cells = CellNotes()
        for row in table.rows {
            guard row.subject == .region else {
                draft.totals.append(total(row, rowsAbove: draft.rows.count, measures: measures))
                continue
            }
            guard let region = region(of: row, in: &draft, names: &names, layout: table.layout) else { continue }
            draft.named.insert(region.id)
            guard !row.isShapeless else {
                draft.unreadRows += 1
                continue
            }
            draft.rows.append(read(row, of: region, measures: measures, into: &draft.findings, cells: &cells))
        }
        draft.findings += names.findings + cells.findings
        return draft
    }

    private func region(
        of row: SheetRow,
        in draft: inout TableDraft,
        names: inout NameNotes,
        layout: LayoutName
    ) -> Region? {
        if let match = finder.match(row.name.text) {
            if layout != .vertical { names.note(row.name, match) }
            return match.region
        }
        if row.isShapeless {
            draft.unreadRows += 1
        } else {
            var finding = Finding.regionNotFound(row.name, suggestions: finder.suggestions(for: row.name.text))
            finding.field = draft.form.regionField
            draft.findings.append(finding)
            draft.strangers.append(numbers(row, measures: draft.measures))
        }
        return nil
    }

    private func read(
        _ row: SheetRow,
        of region: Region,
        measures: [Measure],
        into findings: inout [Finding],
        cells: inout CellNotes
    ) -> RowDraft {
        var draft = RowDraft(source: row, region: region)
        for measure in measures {
            guard let cell = row.cells[.figure(measure.id)] else { continue }
            var kinds: Set<Normalisation> = []
            let content = reader(of: measure, in: row).content(of: cell.text, kinds: &kinds)
            draft.set(content, of: measure.id)
            if case .faulty(let code) = content { findings.append(.faulty(code, cell, of: measure)) }
            // A decimal such as 50.00 has lost nothing.
            if measure.kind != .count { kinds.remove(.wholeDecimal) }
            if case .date(let day)? = draft.readings[measure.id] { cells.note(cell, day.description, kinds) }
            if let number = draft.legible[measure.id] { cells.note(cell, number.exactText, kinds) }
        }
        readComparisons(of: row, into: &draft, findings: &findings, cells: &cells)
        draft.note = row.cells[.note].flatMap { NumberCell.saysNothing($0.text) ? nil : $0.text.trimmedCell }
        return draft
    }

    /// Targets and rates, which are compared and not stored.
    private func readComparisons(
        of row: SheetRow,
        into draft: inout RowDraft,
        findings: inout [Finding],
        cells: inout CellNotes
    ) {
        for (column, cell) in row.cells.sorted(by: { $0.value.column < $1.value.column }) {
            switch column {
            case .target(let id):
                guard let measure = programme.measure(id) else { continue }
                let read = NumberCell(cell.text, unitWords: measure.allUnitWords)
                guard let number = read.number else {
                    if read.isFaulty { findings.append(.targetUnreadable(cell, measure)) }
                    continue
                }
                draft.targets[id] = number
                cells.note(cell, number.exactText, read.kinds)
            case .statedRate(let id):
                let read = NumberCell(cell.text, unitWords: [])
                guard let number = read.number else {
                    if read.isFaulty { findings.append(.rateUnreadable(cell, of: id)) }
                    continue
                }
                draft.rates[id] = StatedRate(percent: number, decimals: read.decimals, cell: cell)
                cells.note(cell, number.exactText, read.kinds.subtracting([.wholeDecimal, .fullWidth]))
            case .system(let id): draft.systems[id] = stated(id, cell, in: row, findings: &findings)
            case .current(let id): draft.currents[id] = stated(id, cell, in: row, findings: &findings)
            default: break
            }
        }
    }

    /// A second number of a measure, in the unit of the measure.
    private func stated(
        _ id: MeasureID,
        _ cell: SheetCell,
        in row: SheetRow,
        findings: inout [Finding]
    ) -> StatedNumber? {
        guard let measure = programme.measure(id) else { return nil }
        var kinds: Set<Normalisation> = []
        switch reader(of: measure, in: row).content(of: cell.text, kinds: &kinds) {
        case .faulty(let code): findings.append(.faulty(code, cell, of: measure))
        case .value(let reading): return reading.number.map { StatedNumber(number: $0, cell: cell) }
        case .blank, .nothing: break
        }
        return nil
    }

    private func reader(of measure: Measure, in row: SheetRow) -> MeasureCell {
        MeasureCell(measure: measure, headerUnit: row.units[measure.id] ?? moneyUnit, dates: dates)
    }

    private func numbers(_ row: SheetRow, measures: [Measure]) -> [MeasureID: Rational] {
        var numbers: [MeasureID: Rational] = [:]
        for measure in measures {
            var kinds: Set<Normalisation> = []
            guard let cell = row.cells[.figure(measure.id)],
                case .value(let reading) = reader(of: measure, in: row).content(of: cell.text, kinds: &kinds)
            else { continue }
            numbers[measure.id] = reading.number
        }
        return numbers
    }

    private func total(_ row: SheetRow, rowsAbove: Int, measures: [Measure]) -> TotalDraft {
        var targets: [MeasureID: Rational] = [:]
        for case (.target(let id), let cell) in row.cells {
            if case .number(let number) = NumberCell(cell.text, unitWords: []).content { targets[id] = number }
        }
        return TotalDraft(
            source: row,
            rowsAbove: rowsAbove,
            numbers: numbers(row, measures: measures),
            targets: targets
        )
    }
}
