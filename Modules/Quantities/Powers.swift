import BigInt

extension Rational {
    /// What is left after a whole number of divisors, with the sign of the dividend (−5 % 3 = −2); `nil` for a divisor
    /// of zero.
    public func remainder(dividingBy divisor: Rational) -> Rational? {
        guard let quotient = divided(by: divisor) else { return nil }
        let whole = quotient.numerator / quotient.denominator
        return self - divisor * (Rational(whole, over: 1) ?? .zero)
    }

    /// The exact power for a whole exponent; `nil` for zero to a negative one, and where the result would have more than
    /// a hundred thousand binary digits.
    public func power(_ exponent: Int) -> Rational? {
        if self == .zero { return exponent == 0 ? .one : exponent > 0 ? .zero : nil }
        let isUnit = magnitude == .one
        let count = isUnit ? exponent.magnitude % 2 : exponent.magnitude
        let digits = max(numerator.magnitude.bitWidth, denominator.magnitude.bitWidth)
        guard isUnit || count <= 100_000 && digits * Int(count) <= 100_000 else { return nil }
        let (top, bottom) = (numerator.power(Int(count)), denominator.power(Int(count)))
        return exponent < 0 ? Rational(bottom, over: top) : Rational(top, over: bottom)
    }
}
