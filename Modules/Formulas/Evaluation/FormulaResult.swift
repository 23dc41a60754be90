public import Quantities

/// What a formula came to. A missing operand never becomes a zero by itself.
public struct FormulaResult: Hashable, Sendable {
    /// The four things that may come out.
    public enum Outcome: Hashable, Sendable {
        /// A value.
        case value(FormulaValue)
        /// No value, and nothing that should have been reported is missing (`null`).
        case null
        /// These operands were not reported.
        case missing([MissingOperand])
        /// No value follows from the operands, for this reason in Chinese, such as a division by zero.
        case failed(String)
    }

    /// What came out.
    public let outcome: Outcome
    /// Whether a logarithm or a fractional power is in it, which no fraction holds exactly.
    public let isApproximate: Bool
    /// What an average, a largest or smallest value, a count or an accumulation had to leave out because it was missing.
    public let omitted: [MissingOperand]

    /// What a formula came to.
    public init(_ outcome: Outcome, isApproximate: Bool = false, omitted: [MissingOperand] = []) {
        self.outcome = outcome
        self.isApproximate = isApproximate
        self.omitted = omitted
    }

    /// The number, where one came out.
    public var number: Rational? { if case .value(.number(let value)) = outcome { value } else { nil } }
}

/// A figure that a formula needs and nobody reported.
public struct MissingOperand: Hashable, Sendable {
    /// The measure.
    public let name: String
    /// Whose it is; empty where the scope has only one.
    public let region: String
    /// Of which period; empty where the scope has only one.
    public let period: String

    /// A figure that is missing.
    public init(_ name: String, region: String = "", period: String = "") {
        self.name = name
        self.region = region
        self.period = period
    }
}
