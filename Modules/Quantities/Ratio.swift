import BigInt

/// Two quantities side by side, such as 331 of 414. Unlike a fraction it is never reduced: a leader wants to see
/// how many of how many, and city-wide rates add the parts (Σ numerators ÷ Σ denominators).
public struct Ratio: Hashable, Sendable {
    /// What was reached.
    public let numerator: Rational
    /// What it is measured against; never zero.
    public let denominator: Rational

    /// One of one.
    public static let one = Ratio(numerator: .one, denominator: .one)

    private init(numerator: Rational, denominator: Rational) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Refuses a denominator of zero, which has no value.
    public init?(_ numerator: Rational, of denominator: Rational) {
        guard denominator != .zero else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A ratio of counts.
    public init?(_ numerator: Int, of denominator: Int) {
        self.init(Rational(numerator), of: Rational(denominator))
    }

    /// The exact quotient, uncapped.
    public var value: Rational { numerator.divided(by: denominator) ?? .zero }

    /// The smallest whole numerator that reaches `threshold`, so that 80 % of 414 is 332 and not 331.2.
    public func leastNumerator(reaching threshold: Rational) -> Rational {
        (threshold * denominator).roundedUp
    }
}

extension Rational {
    /// The next whole number upwards, or the value itself when it is whole.
    public var roundedUp: Rational {
        if wholeNumber != nil { return self }
        if let small {
            let (quotient, rest) = small.numerator.quotientAndRemainder(dividingBy: small.denominator)
            return Rational(rest > 0 ? quotient + 1 : quotient)
        }
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Rational(quotient + (rest > 0 ? 1 : 0), over: 1) ?? self
    }

    /// The next whole number downwards, or the value itself when it is whole.
    public var roundedDown: Rational { -(-self).roundedUp }
}
