/// The functions of values. Those that look at other regions or periods are `Aggregation` and `PeriodShift`.
public enum FormulaFunction: String, Hashable, Sendable, CaseIterable {
    /// `if(condition, then, otherwise)`
    case `if`
    /// Whether there is no value.
    case isNull
    /// Whether there is a value.
    case isNotNull
    /// The first argument that has a value.
    case firstNonNull
    /// The largest argument; those without a value do not take part.
    case greatest
    /// The smallest argument; those without a value do not take part.
    case least
    /// The number, or null where it is zero.
    case removeZeros
    /// The natural logarithm, or the one to the base of the second argument.
    case log
    /// The logarithm to the base 10.
    case log10
    /// Whether a text contains all the others.
    case contains
    /// Whether a list with commas has all the others among its items.
    case containsItems
    /// The days from the first date to the second.
    case daysBetween

    /// How many arguments it takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .if: 3...3
        case .isNull, .isNotNull, .removeZeros, .log10: 1...1
        case .firstNonNull, .greatest, .least: 0...Int.max
        case .log: 1...2
        case .contains, .containsItems: 2...Int.max
        case .daysBetween: 2...2
        }
    }

    /// What the argument at a place has to be; `nil` where anything may stand.
    func parameter(at place: Int) -> FormulaType? {
        switch self {
        case .if: place == 0 ? .boolean : nil
        case .isNull, .isNotNull, .firstNonNull: nil
        case .greatest, .least, .removeZeros, .log, .log10: .number
        case .contains, .containsItems: .text
        case .daysBetween: .date
        }
    }

    /// The arguments that have to be of one kind, which is then the result's; `nil` where the result is always the same.
    var alike: Int? {
        switch self {
        case .if: 1
        case .firstNonNull: 0
        default: nil
        }
    }

    /// What it gives, where that does not depend on the arguments.
    var result: FormulaType? {
        switch self {
        case .if, .firstNonNull: nil
        case .isNull, .isNotNull, .contains, .containsItems: .boolean
        case .greatest, .least, .removeZeros, .log, .log10, .daysBetween: .number
        }
    }
}
