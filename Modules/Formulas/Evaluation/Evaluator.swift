import Quantities

extension Formula {
    /// What the formula comes to at a place.
    public func evaluate(in scope: some FormulaScope) -> FormulaResult { expression.evaluate(in: scope) }
}

extension Expression {
    /// What a part of a formula comes to at a place.
    public func evaluate(in scope: some FormulaScope) -> FormulaResult {
        switch self {
        case .constant(let value): FormulaResult(value.map(FormulaResult.Outcome.value) ?? .null)
        case .measure(let name): scope.value(of: name)
        case .target(let subject): scope.target(of: subject)
        case .calendar(let word):
            FormulaResult(
                scope.calendar(word).map(FormulaResult.Outcome.value) ?? .failed("这里没有报告期，用不了“\(word.rawValue)”")
            )
        case .unary(let sign, let operand): operand.evaluate(in: scope).mapped { $0.applying(sign) }
        case .binary(.and, let left, let right): left.evaluate(in: scope).and { right.evaluate(in: scope) }
        case .binary(.or, let left, let right): left.evaluate(in: scope).or { right.evaluate(in: scope) }
        case .binary(.power, let base, let exponent):
            FormulaResult.power(base.evaluate(in: scope), exponent.evaluate(in: scope))
        case .binary(let sign, let left, let right):
            left.evaluate(in: scope).combined(with: right.evaluate(in: scope)) { sign.result($0, $1) }
        case .call(let function, let arguments): function.evaluate(arguments, in: scope)
        case .shifted(.by(let count), let inner): inner.evaluate(elsewhere: scope.shifted(by: count))
        case .shifted(.lastYear, let inner): inner.evaluate(elsewhere: scope.lastYear)
        case .shifted(.yearToDate, let inner):
            // Before the first report of the year there is nothing to add, and after the last the sum stands.
            Aggregation.sum.combine(scope.yearToDate.map { inner.evaluate(in: $0) }, skipping: true)
        case .aggregated(let aggregation, let span, let inner):
            aggregation.combine(scope.parts(span).map { inner.evaluate(in: $0) }, skipping: aggregation != .sum)
        case .institutions(let kind, let condition):
            Self.count(scope.institutions(ofKind: kind), kind, meeting: condition)
        }
    }

    private func evaluate(elsewhere scope: (some FormulaScope)?) -> FormulaResult {
        scope.map { evaluate(in: $0) } ?? FormulaResult(.failed("没有可比的报告期"))
    }

    private static func count(
        _ register: [[String: FormulaValue]]?,
        _ kind: String,
        meeting condition: Expression?
    ) -> FormulaResult {
        guard let register else { return FormulaResult(.failed("没有“\(kind)”的机构名册")) }
        guard let condition else { return FormulaResult(.value(.number(Rational(register.count)))) }
        // An institution whose roster leaves the attribute empty has not shown that it meets the condition.
        let meeting = register.count { attributes in
            condition.evaluate(in: NamedValues(attributes)).outcome == .value(.boolean(true))
        }
        return FormulaResult(.value(.number(Rational(meeting))))
    }
}

extension FormulaResult {
    func mapped(_ transform: (FormulaValue) -> Outcome) -> FormulaResult {
        guard case .value(let value) = outcome else { return self }
        return FormulaResult(transform(value), isApproximate: isApproximate, omitted: omitted)
    }

    /// Both values if there are two; otherwise everything that is missing on either side, then a reason, then null.
    func combined(with other: FormulaResult, _ transform: (FormulaValue, FormulaValue) -> Outcome) -> FormulaResult {
        let outcome: Outcome =
            switch (self.outcome, other.outcome) {
            case (.value(let left), .value(let right)): transform(left, right)
            default: self.outcome.lacking(other.outcome)
            }
        return with(outcome, from: other)
    }

    /// `false && x` is false whatever `x` is; null or a missing figure on the left leaves it open.
    func and(_ other: () -> FormulaResult) -> FormulaResult {
        if outcome == .value(.boolean(false)) { return self }
        let other = other()
        let isOpen = outcome == .value(.boolean(true))
        return with(isOpen ? other.outcome : outcome.lacking(other.outcome), from: other)
    }

    /// `true || x` is true, and so is `x || true`.
    func or(_ other: () -> FormulaResult) -> FormulaResult {
        if outcome == .value(.boolean(true)) { return self }
        let other = other()
        if case .failed = outcome { return self }
        if other.outcome == .value(.boolean(true)) || outcome == .value(.boolean(false)) {
            return with(other.outcome, from: other)
        }
        return with(outcome.lacking(other.outcome), from: other)
    }

    /// Whole exponents are exact, others are not.
    static func power(_ base: FormulaResult, _ exponent: FormulaResult) -> FormulaResult {
        let result = base.combined(with: exponent) { BinaryOperator.power.result($0, $1) }
        let isExact = exponent.number.map { $0.denominator == 1 } ?? true
        return FormulaResult(
            result.outcome,
            isApproximate: result.isApproximate || result.number != nil && !isExact,
            omitted: result.omitted
        )
    }

    func with(_ outcome: Outcome, from other: FormulaResult) -> FormulaResult {
        FormulaResult(
            outcome,
            isApproximate: isApproximate || other.isApproximate,
            omitted: omitted + other.omitted.filter { !omitted.contains($0) }
        )
    }
}

extension FormulaResult.Outcome {
    /// What two outcomes lack together, where at least one is no value: missing figures first, because they can be
    /// reported; then a reason; then null.
    func lacking(_ other: Self) -> Self {
        switch (self, other) {
        case (.missing(let left), .missing(let right)): .missing(left + right.filter { !left.contains($0) })
        case (.missing, _): self
        case (_, .missing): other
        case (.failed, _): self
        case (_, .failed): other
        case (.null, _): self
        case (_, .null), (.value, .value): other
        }
    }
}
