public import Quantities

/// A relation that reported figures have to keep (审核关系): two formulas and how they stand to each other.
public struct ValidationRule: Hashable, Sendable {
    /// The name by which the pack knows it.
    public let id: String
    /// What it demands, in Chinese.
    public let title: String
    /// The left side.
    public let left: Formula
    /// How the sides stand to each other.
    public let comparison: Comparison
    /// The right side.
    public let right: Formula
    /// What becomes of a side with missing operands.
    public let missing: MissingValues

    /// A rule as the pack declares it.
    public init(
        id: String,
        title: String,
        left: Formula,
        comparison: Comparison,
        right: Formula,
        missing: MissingValues = .skipIfAny
    ) {
        self.id = id
        self.title = title
        self.left = left
        self.comparison = comparison
        self.right = right
        self.missing = missing
    }

    /// The measures that the rule speaks of, in order of appearance.
    public var measures: [String] { left.measures + right.measures.filter { !left.measures.contains($0) } }

    /// The two sides, where they break the rule; `nil` where they keep it or it does not apply.
    public func violation(_ look: (Formula.Operand) -> Rational?) -> RuleViolation? {
        let sides = RuleViolation(left: left.value(missing: missing, look), right: right.value(missing: missing, look))
        return comparison.isViolated(sides.left, sides.right, missing: missing) ? sides : nil
    }
}

/// The two sides of a broken rule; `nil` is a side without a value.
public struct RuleViolation: Hashable, Sendable {
    /// The left side.
    public let left: Rational?
    /// The right side.
    public let right: Rational?
}
