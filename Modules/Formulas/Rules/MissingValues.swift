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
        let values = operands.map { ($0, look($0)) }
        let known = values.count { $0.1 != nil }
        let hasTooLittle = missing == .skipIfAny ? known < operands.count : known == 0
        guard operands.isEmpty || !hasTooLittle else { return nil }
        let numbers = Dictionary(uniqueKeysWithValues: values.map { ($0.0, $0.1 ?? .zero) })
        return evaluate(in: RuleSide(numbers: numbers)).number
    }
}

/// One row of a file, where what is missing has been settled.
private struct RuleSide: FormulaScope {
    let numbers: [Formula.Operand: Rational]

    func value(of measure: String) -> FormulaResult { result(.measure(measure)) }

    func target(of subject: String) -> FormulaResult { result(.target(subject)) }

    private func result(_ operand: Formula.Operand) -> FormulaResult {
        FormulaResult(.value(.number(numbers[operand] ?? .zero)))
    }
}
