import Domain
import Formulas
import Indicators
import Quantities
import Reporting
import Workbooks

/// A check between two sides that must agree (勾稽), with what both give today.
struct LedgerCheck {
    let words: String
    let left: (formula: String, value: Rational)
    let right: (formula: String, value: Rational)

    var passes: Bool { left.value == right.value }
}

/// The checks of a ledger: every side is computed a second way, from another sheet or from the programme.
struct LedgerChecks {
    let checks: [LedgerCheck]

    init(_ plan: LedgerPlan) {
        let numbered = Array(plan.layout.indicators.enumerated())
        checks =
            numbered.compactMap { Self.targets(plan, $1, number: $0) }
            + numbered.compactMap { Self.sources(plan, $1, number: $0) }
            + numbered.compactMap { Self.parts(plan, $1, number: $0) }
            + Self.taskCount(plan) + Self.places(plan) + Self.unchanged(plan)
    }

    /// The targets on the ledger add to what the document issued.
    private static func targets(_ plan: LedgerPlan, _ columns: Layout.IndicatorColumns, number: Int) -> LedgerCheck? {
        guard columns.demanded == nil, let rows = plan.rowNumbers(), !columns.indicator.denominator.targets.isEmpty,
            columns.indicator.denominator.measures.isEmpty
        else { return nil }
        let printed = plan.rows.compactMap { plan.outcome(number, of: $0.region)?.base.number }.reduce(.zero, +)
        let issued = columns.indicator.denominator.targets.map(plan.programme.targets.total).reduce(.zero, +)
        return LedgerCheck(
            words: Wording.targetsCheck(columns.indicator),
            left: ("SUM(\(plan.ledger(rows, columns.base)))", printed),
            right: (issued.exactText, issued)
        )
    }

    /// What was reached in all on the ledger is what the single reported figures add to.
    private static func sources(_ plan: LedgerPlan, _ columns: Layout.IndicatorColumns, number: Int) -> LedgerCheck? {
        let measures = columns.indicator.numerator.measures
        // Days are no amounts: their sum says nothing, although a spreadsheet would give one.
        guard measures.count == 1, let measure = plan.programme.measure(MeasureID(measures[0])),
            ![.date, .text].contains(measure.kind),
            case .measure = columns.indicator.numerator.expression, let rows = plan.addingRows(of: columns.indicator),
            let figures = plan.figureRows
        else { return nil }
        let regions = plan.addingRegions(of: columns.indicator)
        let printed = regions.compactMap { plan.outcome(number, of: $0)?.done.number }.reduce(.zero, +)
        let said = plan.sources.figures.filter { $0.measure == measure.id && plan.adds($0) }
        let sum = SourceColumns.self
        return LedgerCheck(
            words: Wording.sourcesCheck(columns.indicator),
            left: ("SUM(\(plan.ledger(rows, columns.done)))", printed),
            right: (
                "SUMIFS(\(sum.range(sum.value, figures)),\(sum.range(sum.measure, figures)),\(measure.name.formulaText),"
                    + "\(sum.range(sum.adds, figures)),\"\(Wording.yes)\")",
                said.compactMap { PrintedReading($0, of: measure).number }.reduce(.zero, +)
            )
        )
    }

    /// No part is larger than its whole.
    private static func parts(_ plan: LedgerPlan, _ columns: Layout.IndicatorColumns, number: Int) -> LedgerCheck? {
        guard columns.demanded != nil, let rows = plan.rowNumbers() else { return nil }
        let done = plan.ledger(rows, columns.done)
        let base = plan.ledger(rows, columns.base)
        let known = plan.rows.contains { row in
            plan.outcome(number, of: row.region).map { $0.done.number != nil && $0.base.number != nil } ?? false
        }
        guard known else { return nil }
        let excess = plan.rows.count { row in
            guard let outcome = plan.outcome(number, of: row.region), let part = outcome.done.number,
                let whole = outcome.base.number
            else { return false }
            return part > whole
        }
        return LedgerCheck(
            words: Wording.partsCheck(columns.indicator),
            left: ("SUMPRODUCT(ISNUMBER(\(done))*ISNUMBER(\(base))*(\(done)>\(base)))", Rational(excess)),
            right: ("0", .zero)
        )
    }

    /// The list of tasks has a row for every task on the ledger.
    private static func taskCount(_ plan: LedgerPlan) -> [LedgerCheck] {
        let set = plan.outcomes.values.joined().count { $0.rate != .noSuchTask }
        // Where a task was arranged in several lines the two counts are different things.
        guard set == plan.tasks.count, set > 0, let rows = plan.rowNumbers() else { return [] }
        let cells = CellRange(row: plan.row(ofTask: 0), column: 0, rows: plan.tasks.count)
        let lines = SheetRange(sheet: Wording.checklistSheet, cells: cells).reference
        let counted = plan.layout.indicators.map { columns in
            let rates = plan.ledger(rows, columns.rate)
            return "ROWS(\(rates))-COUNTIF(\(rates),\"\(Wording.dash)\")"
        }
        return [
            LedgerCheck(
                words: Wording.taskCountCheck,
                left: ("COUNT(\(lines))", Rational(plan.tasks.count)),
                right: (counted.joined(separator: "+"), Rational(set))
            )
        ]
    }

    /// What no other check looks at (shares asked, their bases, scores, places) adds up to what it did when the ledger was made.
    private static func unchanged(_ plan: LedgerPlan) -> [LedgerCheck] {
        guard let rows = plan.rowNumbers() else { return [] }
        /// Nothing where there is no value: none and none are no agreement.
        func check(_ words: String, _ column: Int, _ values: [Rational]) -> [LedgerCheck] {
            guard !values.isEmpty else { return [] }
            let sum = values.reduce(.zero, +).rounded(to: 8)
            return [
                LedgerCheck(
                    words: words,
                    left: ("ROUND(SUM(\(plan.ledger(rows, column))),8)", sum),
                    right: (sum.exactText, sum)
                )
            ]
        }
        let shares = plan.layout.indicators.enumerated().flatMap { number, columns -> [LedgerCheck] in
            guard let demanded = columns.demanded else { return [] }
            let outcomes = plan.rows.compactMap { plan.outcome(number, of: $0.region) }
            return check(Wording.demandedCheck(columns.indicator), demanded, outcomes.compactMap(\.demanded.number))
                + check(Wording.baseCheck(columns.indicator), columns.base, outcomes.compactMap(\.base.number))
        }
        let scores = plan.rows.compactMap { row in row.score.map { $0.stored(shownWith: plan.scorePlaces(of: row)) } }
        let places = plan.rows.compactMap { $0.place.map { Rational($0.inGroup) } }
        let before = plan.rows.compactMap { plan.request.previousPlace(of: $0.region).map { Rational($0) } }
        return shares + check(Wording.scoresCheck, plan.layout.score, scores)
            + check(Wording.placesSum, plan.layout.place, places)
            + check(Wording.lastPlacesSum, plan.layout.lastPlace, before)
    }

    /// In every group the ranked and the unranked are all of its regions.
    private static func places(_ plan: LedgerPlan) -> [LedgerCheck] {
        plan.request.groups.compactMap { group in
            guard let rows = plan.rowNumbers(of: group.group) else { return nil }
            let places = plan.ledger(rows, plan.layout.place)
            return LedgerCheck(
                words: Wording.placesCheck(group),
                left: (
                    "COUNT(\(places))+COUNTIF(\(places),\"\(Wording.dash)\")",
                    Rational(group.ranked.count + group.unranked.count)
                ),
                right: ("ROWS(\(places))", Rational(rows.count))
            )
        }
    }
}
