public import BigInt

/// An exact fraction in lowest terms. It widens as needed and never rounds or overflows, so a threshold is
/// compared on what was counted and not on what was printed.
public struct Rational: Hashable, Sendable {
    /// The numerator; it carries the sign.
    public let numerator: BigInt
    /// The denominator; always positive.
    public let denominator: BigInt

    /// Zero.
    public static let zero = Rational(0)
    /// One.
    public static let one = Rational(1)

    /// A whole number.
    public init(_ value: Int) {
        numerator = BigInt(value)
        denominator = 1
    }

    /// A fraction; `nil` when the denominator is zero.
    public init?(_ numerator: BigInt, over denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// A fraction of two whole numbers; `nil` when the denominator is zero.
    public init?(_ numerator: Int, over denominator: Int) {
        self.init(BigInt(numerator), over: BigInt(denominator))
    }

    private init(reducing numerator: BigInt, _ denominator: BigInt) {
        guard denominator != 1 else {
            self.numerator = numerator
            self.denominator = denominator
            return
        }
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    /// The whole number this is, when it is one that fits an `Int`.
    public var wholeNumber: Int? {
        denominator == 1 ? Int(exactly: numerator) : nil
    }

    /// The nearest `Double`, for drawing only.
    public var approximation: Double {
        if let top = Double(exactly: numerator), let bottom = Double(exactly: denominator) { return top / bottom }
        return Double(decimal(places: 17)) ?? .nan
    }
}

extension Rational: Comparable {
    /// Exact order.
    public static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational {
    /// Exact sum.
    public static func + (left: Rational, right: Rational) -> Rational {
        let top = left.numerator * right.denominator + right.numerator * left.denominator
        return Rational(reducing: top, left.denominator * right.denominator)
    }

    /// Exact difference.
    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    /// The same size with the other sign.
    public static prefix func - (value: Rational) -> Rational {
        Rational(reducing: -value.numerator, value.denominator)
    }

    /// Exact product.
    public static func * (left: Rational, right: Rational) -> Rational {
        Rational(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// Exact quotient; `nil` when the divisor is zero, because that has no value.
    public func divided(by divisor: Rational) -> Rational? {
        Rational(numerator * divisor.denominator, over: denominator * divisor.numerator)
    }
}

extension Rational {
    /// Whether a number is another one but for a factor: between `other ÷ spread` and `other × spread`.
    public func isNear(_ other: Rational, within spread: Rational) -> Bool {
        self * spread >= other && self <= other * spread
    }
}
