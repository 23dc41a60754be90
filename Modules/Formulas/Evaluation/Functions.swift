import Quantities

extension FormulaFunction {
    func evaluate(_ arguments: [Expression], in scope: some FormulaScope) -> FormulaResult {
        switch self {
        case .if: choose(arguments, in: scope)
        case .isNull, .isNotNull: presence(arguments[0].evaluate(in: scope))
        case .firstNonNull: first(arguments, in: scope)
        case .greatest, .least: extreme(arguments.map { $0.evaluate(in: scope) })
        case .removeZeros:
            arguments[0].evaluate(in: scope).mapped { $0 == .number(.zero) ? .null : .value($0) }
        case .log, .log10: logarithm(arguments.map { $0.evaluate(in: scope) })
        case .contains, .containsItems: search(arguments.map { $0.evaluate(in: scope) })
        case .daysBetween:
            arguments[1].evaluate(in: scope).combined(with: arguments[0].evaluate(in: scope)) {
                BinaryOperator.minus.result($0, $1)
            }
        }
    }

    /// A condition that is null counts as not met, but one that a missing figure leaves open decides nothing.
    private func choose(_ arguments: [Expression], in scope: some FormulaScope) -> FormulaResult {
        let condition = arguments[0].evaluate(in: scope)
        switch condition.outcome {
        case .value(let value):
            let chosen = arguments[value == .boolean(true) ? 1 : 2].evaluate(in: scope)
            return condition.with(chosen.outcome, from: chosen)
        case .null: return arguments[2].evaluate(in: scope)
        case .missing, .failed: return condition
        }
    }

    /// What cannot be computed is not null: there are operands, only no value.
    private func presence(_ operand: FormulaResult) -> FormulaResult {
        let isNull =
            switch operand.outcome {
            case .null, .missing: true
            case .value, .failed: false
            }
        return FormulaResult(.value(.boolean(isNull == (self == .isNull))))
    }

    private func first(_ arguments: [Expression], in scope: some FormulaScope) -> FormulaResult {
        var lacking = FormulaResult.Outcome.null
        for argument in arguments {
            let result = argument.evaluate(in: scope)
            switch result.outcome {
            case .value, .failed: return result
            case .null, .missing: lacking = lacking.lacking(result.outcome)
            }
        }
        return FormulaResult(lacking)
    }

    private func extreme(_ operands: [FormulaResult]) -> FormulaResult {
        (self == .greatest ? Aggregation.max : .min).combine(operands, skipping: true, notes: false)
    }

    private func logarithm(_ operands: [FormulaResult]) -> FormulaResult {
        let base =
            self == .log10 ? FormulaResult(.value(.number(Rational(10)))) : operands.count > 1 ? operands[1] : nil
        let result = operands[0].combined(with: base ?? FormulaResult(.value(.number(.one)))) { value, divisor in
            guard let value = value.number, let divisor = divisor.number else { return .failed("值的类别不对") }
            guard value > .zero else { return .failed("只有正数才有对数") }
            guard base == nil || divisor > .zero && divisor != .one else { return .failed("对数的底要是1以外的正数") }
            return value.logarithm(base: base == nil ? nil : divisor).map { .value(.number($0)) } ?? .failed("对数算不出")
        }
        return FormulaResult(result.outcome, isApproximate: true, omitted: result.omitted)
    }

    /// A text that is null contains nothing, and nothing contains null.
    private func search(_ operands: [FormulaResult]) -> FormulaResult {
        if let open = operands.first(where: { if case .missing = $0.outcome { true } else { false } }) { return open }
        if let failed = operands.first(where: { if case .failed = $0.outcome { true } else { false } }) {
            return failed
        }
        let texts = operands.map { operand -> String? in
            if case .value(let value) = operand.outcome { value.text } else { nil }
        }
        guard let whole = texts[0] else { return FormulaResult(.value(.boolean(false))) }
        let items = whole.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let isFound = texts.dropFirst().allSatisfy { part in
            guard let part else { return false }
            return self == .contains ? whole.contains(part) : items.contains(part)
        }
        return FormulaResult(.value(.boolean(isFound)))
    }
}

extension Aggregation {
    /// The values of the parts as one. Where parts without a value are skipped, the result says which; where not, one
    /// missing part leaves the whole without a value. Null where no part has any.
    func combine(_ parts: [FormulaResult], skipping: Bool, notes: Bool = true) -> FormulaResult {
        var numbers: [Rational] = []
        var lacking: FormulaResult.Outcome?
        var missing: [MissingOperand] = []
        for part in parts {
            switch part.outcome {
            case .value(let value): if let number = value.number { numbers.append(number) }
            case .failed: return part
            case .missing(let operands):
                missing += operands.filter { !missing.contains($0) }
                lacking = lacking?.lacking(part.outcome) ?? part.outcome
            case .null: lacking = lacking?.lacking(part.outcome) ?? part.outcome
            }
        }
        let isApproximate = parts.contains(where: \.isApproximate)
        if let lacking, case .missing = lacking, !skipping || numbers.isEmpty { return FormulaResult(lacking) }
        guard self == .count || !numbers.isEmpty else { return FormulaResult(.null) }
        return FormulaResult(
            .value(.number(value(of: numbers))),
            isApproximate: isApproximate,
            omitted: notes ? missing : []
        )
    }

    private func value(of numbers: [Rational]) -> Rational {
        switch self {
        case .sum: numbers.reduce(.zero, +)
        case .average: numbers.reduce(.zero, +).divided(by: Rational(numbers.count)) ?? .zero
        case .max: numbers.max() ?? .zero
        case .min: numbers.min() ?? .zero
        case .count: Rational(numbers.count)
        }
    }
}
