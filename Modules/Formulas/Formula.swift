public import Quantities

/// A formula of the indicator language, parsed once. It names measures by their identifiers and targets by
/// `target(measure)`; evaluating it is the work of `Indicators`.
public struct Formula: Hashable, Sendable {
    /// The text as it stands in the pack.
    public let source: String
    /// What it says.
    public let expression: Expression
    /// Every measure whose reported value is needed, in order of appearance.
    public let measures: [String]
    /// Every target that is needed, in order of appearance.
    public let targets: [String]

    /// Parses a formula. Throws `FormulaError` with the position of the first mistake.
    public init(_ source: String) throws(FormulaError) {
        var parser = FormulaParser(tokens: try FormulaTokens.read(source))
        expression = try parser.formula()
        measures = expression.names { if case .measure(let name) = $0 { name } else { nil } }
        targets = expression.names { if case .target(let name) = $0 { name } else { nil } }
        self.source = source
    }
}

/// The tree of a formula.
public indirect enum Expression: Hashable, Sendable {
    /// A number written in the formula.
    case number(Rational)
    /// The value reported for a measure.
    case measure(String)
    /// The target of a measure.
    case target(String)
    /// Minus something.
    case negation(Expression)
    /// Two operands and what happens to them.
    case operation(Operator, Expression, Expression)

    /// The four kinds of arithmetic.
    public enum Operator: Character, Hashable, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"

        /// Multiplication and division bind more tightly.
        var precedence: Int { self == .plus || self == .minus ? 1 : 2 }
    }

    /// The names that `pick` finds in the tree, each once.
    func names(_ pick: (Expression) -> String?) -> [String] {
        let below: [String] =
            switch self {
            case .negation(let operand): operand.names(pick)
            case .operation(_, let left, let right): left.names(pick) + right.names(pick)
            case .number, .measure, .target: []
            }
        var seen: Set<String> = []
        return (([pick(self)].compactMap(\.self)) + below).filter { seen.insert($0).inserted }
    }
}

/// A formula that cannot be understood.
public struct FormulaError: Error, Hashable, Sendable {
    /// Where the mistake begins, in characters from 1.
    public let position: Int
    /// What is wrong, in Chinese.
    public let message: String
}
