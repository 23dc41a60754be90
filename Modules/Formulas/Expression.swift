/// The tree of a formula.
public indirect enum Expression: Hashable, Sendable {
    /// A value written in the formula; `nil` is the word `null`.
    case constant(FormulaValue?)
    /// The value reported for a measure, or what another indicator comes to.
    case measure(String)
    /// The target of a measure or indicator.
    case target(String)
    /// Something that the calendar knows, such as the days of the period.
    case calendar(CalendarWord)
    /// One operand and what happens to it.
    case unary(UnaryOperator, Expression)
    /// Two operands and what happens to them.
    case binary(BinaryOperator, Expression, Expression)
    /// A function of values.
    case call(FormulaFunction, [Expression])
    /// The same for another period.
    case shifted(PeriodShift, Expression)
    /// The same for every part of a whole, put together.
    case aggregated(Aggregation, over: Span, Expression)
    /// How many institutions of a kind are on the register; with a condition, how many of them meet it.
    case institutions(kind: String, Expression?)

    /// The parts directly below.
    public var children: [Expression] {
        switch self {
        case .constant, .measure, .target, .calendar: []
        case .unary(_, let operand): [operand]
        case .binary(_, let left, let right): [left, right]
        case .call(_, let arguments): arguments
        case .shifted(_, let inner), .aggregated(_, _, let inner): [inner]
        // The names in a condition are attributes of an institution, not measures of a region.
        case .institutions: []
        }
    }

    /// The names that `pick` finds in the tree, each once, in order of appearance.
    func names(_ pick: (Expression) -> String?) -> [String] {
        var seen: Set<String> = []
        return everyName(pick).filter { seen.insert($0).inserted }
    }

    private func everyName(_ pick: (Expression) -> String?) -> [String] {
        [pick(self)].compactMap(\.self) + children.flatMap { $0.everyName(pick) }
    }
}

/// An operator before its operand.
public enum UnaryOperator: String, Hashable, Sendable {
    case plus = "+"
    case minus = "-"
    case not = "!"
}

/// An operator between two operands.
public enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
    case power = "^"
    case times = "*"
    case over = "/"
    case remainder = "%"
    case plus = "+"
    case minus = "-"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "=="
    case notEqual = "!="
    case and = "&&"
    case or = "||"

    /// The higher binds more tightly. Unary operators stand between `^` and `*`, so that `-3^2` is −9.
    var precedence: Int {
        switch self {
        case .power: 8
        case .times, .over, .remainder: 6
        case .plus, .minus: 5
        case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
        case .equal, .notEqual: 3
        case .and: 2
        case .or: 1
        }
    }

    static let unaryPrecedence = 7
}

/// What the calendar knows of a period.
public enum CalendarWord: String, Hashable, Sendable, CaseIterable {
    /// The days of the period.
    case days
    /// The number of the period within its year, from 1.
    case periodInYear
    /// How many such periods the year has.
    case periodsInYear
    /// The days of the year up to the last day of the period, that day included.
    case daysGone
    /// The days of the year.
    case daysInYear
    /// The last day of the period, at which its data is cut off (统计截止日).
    case asOf
}

/// Another period, seen from the one that is computed.
public enum PeriodShift: Hashable, Sendable {
    /// So many periods of the same kind later; earlier when negative.
    case by(Int)
    /// The same period of the year before (同期).
    case lastYear
    /// From the first period of the year to this one, added up (累计).
    case yearToDate
}

/// How the values of the parts become one.
public enum Aggregation: String, Hashable, Sendable, CaseIterable {
    case sum, average, max, min, count
}

/// What the parts are.
public enum Span: String, Hashable, Sendable, CaseIterable {
    /// The region and every region below it, each by what it reported itself.
    case regions = "OfRegions"
    /// The months of the period, or the period itself where it has none.
    case periods = "OfPeriods"
}
