public import Quantities

/// How the two sides of a validation rule have to stand to each other.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equalTo = "equal-to"
    case notEqualTo = "not-equal-to"
    case greaterThan = "greater-than"
    case greaterThanOrEqualTo = "greater-than-or-equal-to"
    case lessThan = "less-than"
    case lessThanOrEqualTo = "less-than-or-equal-to"
    /// Both sides have a value, or neither has.
    case compulsoryPair = "compulsory-pair"
    /// At most one side has a value.
    case exclusivePair = "exclusive-pair"

    /// Whether two values break the rule; `nil` is a side without a value.
    ///
    /// Pairs look at presence alone. Any other comparison is not made while a side has no value, unless missing values
    /// count as zero (`neverSkip`); and it is never made when neither side has one.
    public func isViolated(_ left: Rational?, _ right: Rational?, missing: MissingValues) -> Bool {
        switch self {
        case .compulsoryPair: return (left == nil) != (right == nil)
        case .exclusivePair: return left != nil && right != nil
        default: break
        }
        if left == nil, right == nil { return false }
        let substitute: Rational? = missing == .neverSkip ? .zero : nil
        guard let left = left ?? substitute, let right = right ?? substitute else { return false }
        return !holds(left, right)
    }

    private func holds(_ left: Rational, _ right: Rational) -> Bool {
        switch self {
        case .equalTo: left == right
        case .notEqualTo: left != right
        case .greaterThan: left > right
        case .greaterThanOrEqualTo: left >= right
        case .lessThan: left < right
        case .lessThanOrEqualTo: left <= right
        case .compulsoryPair, .exclusivePair: true
        }
    }
}
