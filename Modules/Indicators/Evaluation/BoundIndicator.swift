import Domain
import Formulas
import Quantities

/// An indicator whose names have been looked up. A class, because it goes with every single value, and an indicator holds
/// much that would be copied.
final class BoundIndicator: Sendable {
    let indicator: Indicator
    /// Its place among everything that is judged.
    let place: Int
    /// What the task list says for each region, in the order of the programme.
    let cells: [TargetCell]
    let numerator: BoundFormula
    let denominator: BoundFormula
    /// Whether some region works by a plan of its own.
    let hasPlan: Bool

    init(_ indicator: Indicator, at place: Int, _ programme: Programme, _ measures: [MeasureID: Int]) {
        self.indicator = indicator
        self.place = place
        let cells = programme.targets.cells(indicator.target)
        self.cells = programme.regions.map { cells[$0.id] ?? .noSuchTask }
        numerator = BoundFormula(indicator.numerator, indicator.target, measures)
        denominator = BoundFormula(indicator.denominator, indicator.target, measures)
        hasPlan = programme.plans.contains { $0.indicator == indicator.id }
    }
}

/// A formula by what has to be done for it: most are one measure or one target, and need no tree.
enum BoundFormula: Sendable {
    case measure(Int, String)
    case ownTarget
    case number(Rational)
    case other(Formula)

    init(_ formula: Formula, _ target: TargetSubject, _ places: [MeasureID: Int]) {
        switch formula.expression {
        case .measure(let name): self = places[MeasureID(name)].map { .measure($0, name) } ?? .other(formula)
        case .target(let subject) where subject == target: self = .ownTarget
        case .constant(.number(let number)): self = .number(number)
        default: self = .other(formula)
        }
    }

    /// The number, where it takes no more than looking; `nil` where it has to be evaluated.
    func plainNumber(_ readings: [Reading?], target: Rational) -> Rational? {
        switch self {
        case .measure(let place, _): if case .number(let value) = readings[place] { value } else { nil }
        case .ownTarget: target
        case .number(let number): number
        case .other: nil
        }
    }

    func evaluate(_ readings: [Reading?], target: Rational, for region: RegionID, in book: FigureBook) -> FormulaResult
    {
        switch self {
        case .measure(let place, let name):
            if case .number(let value) = readings[place] { return FormulaResult(.value(.number(value))) }
            return FigureScope(book: book, region: region, period: book.period).value(of: name)
        case .ownTarget: return FormulaResult(.value(.number(target)))
        case .number(let number): return FormulaResult(.value(.number(number)))
        case .other(let formula): return formula.evaluate(for: region, in: book)
        }
    }
}
