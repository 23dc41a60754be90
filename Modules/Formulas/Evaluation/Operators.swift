import Quantities

extension FormulaValue {
    func applying(_ sign: UnaryOperator) -> FormulaResult.Outcome {
        switch (sign, self) {
        case (.plus, .number): .value(self)
        case (.minus, .number(let value)): .value(.number(-value))
        case (.not, .boolean(let value)): .value(.boolean(!value))
        default: .failed("值的类别不对")
        }
    }
}

extension BinaryOperator {
    /// What two values come to. The parser has seen to their types, so that others only reach this when a scope breaks its
    /// word.
    func result(_ left: FormulaValue, _ right: FormulaValue) -> FormulaResult.Outcome {
        switch (left, right) {
        case (.number(let left), .number(let right)): numbers(left, right)
        case (.boolean(let left), .boolean(let right)): compared(left ? 1 : 0, right ? 1 : 0)
        case (.text(let left), .text(let right)): compared(left, right)
        case (.date(let left), .date(let right)):
            self == .minus ? .value(.number(Rational(left - right))) : compared(left, right)
        case (.date(let day), .number(let days)): moved(day, by: days)
        default: .failed("值的类别不对")
        }
    }

    private func numbers(_ left: Rational, _ right: Rational) -> FormulaResult.Outcome {
        switch self {
        case .plus: .value(.number(left + right))
        case .minus: .value(.number(left - right))
        case .times: .value(.number(left * right))
        case .over: left.divided(by: right).map { .value(.number($0)) } ?? .failed(Self.divisionByZero)
        case .remainder: left.remainder(dividingBy: right).map { .value(.number($0)) } ?? .failed(Self.divisionByZero)
        case .power: left.raised(to: right)
        default: compared(left, right)
        }
    }

    private func compared<Value: Comparable>(_ left: Value, _ right: Value) -> FormulaResult.Outcome {
        switch self {
        case .less: .value(.boolean(left < right))
        case .lessOrEqual: .value(.boolean(left <= right))
        case .greater: .value(.boolean(left > right))
        case .greaterOrEqual: .value(.boolean(left >= right))
        case .equal: .value(.boolean(left == right))
        case .notEqual: .value(.boolean(left != right))
        default: .failed("值的类别不对")
        }
    }

    private func moved(_ day: Int, by days: Rational) -> FormulaResult.Outcome {
        guard let days = days.wholeNumber, abs(days) < 4_000_000 else { return .failed("日期只能加减整天数") }
        return .value(.date(daysSince1970: self == .minus ? day - days : day + days))
    }

    static let divisionByZero = "除数为0"
}

extension Rational {
    /// Exact for whole exponents; for others the caller has to say that it is approximate.
    fileprivate func raised(to exponent: Rational) -> FormulaResult.Outcome {
        if let whole = exponent.wholeNumber {
            if self == .zero, whole < 0 { return .failed(BinaryOperator.divisionByZero) }
            return power(whole).map { .value(.number($0)) } ?? .failed("乘方的结果太大")
        }
        if exponent.denominator == 1 { return .failed("乘方的结果太大") }
        guard self >= .zero else { return .failed("负数没有分数次方") }
        if self == .zero { return exponent > .zero ? .value(.number(.zero)) : .failed(BinaryOperator.divisionByZero) }
        return approximatePower(exponent).map { .value(.number($0)) } ?? .failed("乘方的结果太大")
    }
}
