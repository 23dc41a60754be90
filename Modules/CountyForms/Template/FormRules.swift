import Domain
import Workbooks

/// What may be entered where, with a hint for every cell.
struct FormRules {
    private let form: BlankForm
    private let lists: FormLists
    /// The row of the first region, from zero.
    private let top: Int

    init(_ form: BlankForm, lists: FormLists, top: Int) {
        self.form = form
        self.lists = lists
        self.top = top
    }

    var rules: [InputRule] { heading + [regionNames] + form.columns.indices.flatMap(rules(ofColumn:)) }

    private var heading: [InputRule] {
        let sender = InputRule(
            for: CellRange(row: 1, column: 1),
            .formula("LEN(B2)<=50"),
            hintTitle: Wording.sender.withoutColon,
            hint: Wording.senderHint
        )
        let period = InputRule(
            for: CellRange(row: 2, column: 1),
            .list(lists.periods),
            hintTitle: Wording.period.withoutColon,
            hint: Wording.periodHint,
            refusal: Wording.periodRefusal
        )
        let year = form.year
        let filledOn = InputRule(
            for: CellRange(row: 3, column: 1),
            .date(
                from: SheetDate(year: year, month: 1, day: 1),
                through: SheetDate(year: year + 1, month: 12, day: 31)
            ),
            hintTitle: Wording.filledOn.withoutColon,
            hint: Wording.dateHint(year),
            refusal: Wording.dateRefusal(year)
        )
        return [sender, period, filledOn]
    }

    private var regionNames: InputRule {
        InputRule(
            for: CellRange(row: top, column: 0, rows: form.regions.count),
            .list(lists.regions),
            refusal: Wording.regionRefusal
        )
    }

    /// A rule for every run of rows that are alike: with the task or without.
    private func rules(ofColumn index: Int) -> [InputRule] {
        let column = form.columns[index]
        guard let measure = column.measure else { return [] }
        var rules: [InputRule] = []
        var start = 0
        while start < form.regions.count {
            let isOpen = !form.hasNoTask(column, form.regions[start])
            let end = form.regions[start...].firstIndex { form.hasNoTask(column, $0) == isOpen } ?? form.regions.count
            let cells = CellRange(row: top + start, column: index + 1, rows: end - start)
            rules.append(isOpen ? rule(for: measure, cells) : noTask(cells))
            start = end
        }
        return rules
    }

    private func noTask(_ cells: CellRange) -> InputRule {
        InputRule(for: cells, .list(lists.noTask), hint: Wording.noTaskHint, refusal: Wording.noTaskRefusal)
    }

    private func rule(for measure: Measure, _ cells: CellRange) -> InputRule {
        let whole = form.columns.first { $0.measure?.id == measure.partOf }?.measure
        return InputRule(
            for: cells,
            allowed(measure, cells.first),
            hintTitle: Wording.hintTitle(measure),
            hint: Wording.hint(
                measure,
                whole: whole,
                isTarget: form.form.cadence == .year,
                year: form.year
            ),
            refusal: Wording.refusal(measure, whole: whole, year: form.year)
        )
    }

    private func allowed(_ measure: Measure, _ cell: CellAddress) -> InputRule.Allowed {
        switch measure.kind {
        case .date:
            let year = form.year
            return .date(
                from: SheetDate(year: year - 1, month: 1, day: 1),
                through: SheetDate(year: year + 1, month: 12, day: 31)
            )
        case .text: return .formula("LEN(\(cell.a1))<=500")
        case .count, .decimal, .money: break
        }
        let bounds = bounds(of: measure, row: cell.row)
        guard !bounds.isEmpty else { return measure.kind == .count ? .wholeNumber(from: 0) : .number(from: 0) }
        let own = cell.a1
        let isWhole = measure.kind == .count ? ["\(own)=INT(\(own))"] : []
        let compared = bounds.map { "OR(NOT(ISNUMBER(\($0.other))),\(own)\($0.sign)\($0.other))" }
        return .formula("AND(\((["ISNUMBER(\(own))", "\(own)>=0"] + isWhole + compared).joined(separator: ",")))")
    }

    /// The cells of the same row that a number must not exceed or fall short of. An empty one binds nobody.
    private func bounds(of measure: Measure, row: Int) -> [(sign: String, other: String)] {
        form.columns.enumerated().compactMap { index, column in
            guard let other = column.measure else { return nil }
            let address = CellAddress(row: row, column: index + 1).a1
            if measure.partOf == other.id { return ("<=", address) }
            return other.partOf == measure.id ? (">=", address) : nil
        }
    }
}

extension String {
    fileprivate var withoutColon: String { hasSuffix("：") ? String(dropLast()) : self }
}
