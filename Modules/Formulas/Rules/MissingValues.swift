public import Quantities

/// What becomes of a side of a validation rule some of whose operands were not reported.
public enum MissingValues: String, Hashable, Sendable, CaseIterable {
    /// The side has no value as soon as one operand is missing.
    case skipIfAny = "skip-if-any"
    /// The side has no value when all operands are missing; otherwise a missing one counts as zero.
    case skipIfAll = "skip-if-all"
    /// A missing operand counts as zero; the rule is left out only when neither side has any value.
    case neverSkip = "never-skip"
}

extension Formula {
    /// What the formula names.
    public enum Operand: Hashable, Sendable {
        case measure(String)
        case target(String)
    }

    /// The value of the formula, with missing operands treated as said; `nil` where it has none: too much is missing, or
    /// it divides by zero. A formula without operands always has its value.
    public func value(missing: MissingValues, _ look: (Operand) -> Rational?) -> Rational? {
        let operands = measures.map(Operand.measure) + targets.map(Operand.target)
        let known = operands.count { look($0) != nil }
        let hasTooLittle = missing == .skipIfAny ? known < operands.count : known == 0
        guard operands.isEmpty || !hasTooLittle else { return nil }
        return expression.value { look($0) ?? .zero }
    }
}

extension Expression {
    /// The value, where every operand has one; `nil` where it divides by zero.
    fileprivate func value(_ look: (Formula.Operand) -> Rational) -> Rational? {
        switch self {
        case .number(let value): return value
        case .measure(let name): return look(.measure(name))
        case .target(let name): return look(.target(name))
        case .negation(let operand): return operand.value(look).map { -$0 }
        case .operation(let sign, let left, let right):
            guard let left = left.value(look), let right = right.value(look) else { return nil }
            return sign.result(left, right)
        }
    }
}

extension Expression.Operator {
    /// What two numbers come to; `nil` for a division by zero.
    public func result(_ left: Rational, _ right: Rational) -> Rational? {
        switch self {
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .over: left.divided(by: right)
        }
    }
}
