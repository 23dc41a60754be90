import BigInt

extension Rational: Comparable {
    /// Exact order.
    public static func < (left: Rational, right: Rational) -> Bool {
        if let left = left.small, let right = right.small {
            let (one, other) = (
                left.numerator.multipliedFullWidth(by: right.denominator),
                right.numerator.multipliedFullWidth(by: left.denominator)
            )
            return one < other
        }
        return left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational {
    /// Exact sum.
    public static func + (left: Rational, right: Rational) -> Rational {
        if let left = left.small, let right = right.small,
            let first = product(left.numerator, right.denominator),
            let second = product(right.numerator, left.denominator),
            case (let top, false) = first.addingReportingOverflow(second),
            let sum = fraction(top, product(left.denominator, right.denominator))
        {
            return sum
        }
        let top = left.numerator * right.denominator + right.numerator * left.denominator
        return Rational(reducing: top, left.denominator * right.denominator)
    }

    /// Exact difference.
    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    /// The same size with the other sign.
    public static prefix func - (value: Rational) -> Rational {
        if let small = value.small, let negative = fraction(product(small.numerator, -1), small.denominator) {
            return negative
        }
        return Rational(reducing: -value.numerator, value.denominator)
    }

    /// Exact product.
    public static func * (left: Rational, right: Rational) -> Rational {
        if let left = left.small, let right = right.small,
            let product = fraction(
                product(left.numerator, right.numerator),
                product(left.denominator, right.denominator)
            )
        {
            return product
        }
        return Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Exact quotient; `nil` when the divisor is zero, because that has no value.
    public func divided(by divisor: Rational) -> Rational? {
        if divisor == .zero { return nil }
        if let own = small, let other = divisor.small,
            let quotient = Self.fraction(
                Self.product(own.numerator, other.denominator),
                Self.product(own.denominator, other.numerator)
            )
        {
            return quotient
        }
        return Rational(reducing: numerator * divisor.denominator, denominator * divisor.numerator)
    }

    /// `nil` where it does not fit a machine word.
    private static func product(_ left: Int, _ right: Int) -> Int? {
        let (product, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow ? nil : product
    }

    private static func fraction(_ top: Int?, _ bottom: Int?) -> Rational? {
        guard let top, let bottom else { return nil }
        return Rational(reducing: top, bottom)
    }
}

extension Rational {
    /// Whether a number is another one but for a factor: between `other ÷ spread` and `other × spread`.
    public func isNear(_ other: Rational, within spread: Rational) -> Bool {
        self * spread >= other && self <= other * spread
    }
}
