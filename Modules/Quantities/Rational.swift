public import BigInt

/// An exact fraction in lowest terms. It widens as needed and never rounds or overflows, so a threshold is
/// compared on what was counted and not on what was printed.
public struct Rational: Hashable, Sendable {
    /// Counts and their rates fit two machine words, and arithmetic on those needs no memory.
    private enum Parts: Hashable, Sendable {
        case small(Int, Int)
        /// Only what does not fit, so that equal fractions have equal parts.
        case large(BigInt, BigInt)
    }

    private let parts: Parts

    /// The numerator; it carries the sign.
    public var numerator: BigInt {
        switch parts {
        case .small(let numerator, _): BigInt(numerator)
        case .large(let numerator, _): numerator
        }
    }

    /// The denominator; always positive.
    public var denominator: BigInt {
        switch parts {
        case .small(_, let denominator): BigInt(denominator)
        case .large(_, let denominator): denominator
        }
    }

    /// Both, where each fits a machine word.
    var small: (numerator: Int, denominator: Int)? {
        if case .small(let numerator, let denominator) = parts { (numerator, denominator) } else { nil }
    }

    /// Zero.
    public static let zero = Rational(0)
    /// One.
    public static let one = Rational(1)

    /// A whole number.
    public init(_ value: Int) { parts = .small(value, 1) }

    /// A fraction; `nil` when the denominator is zero.
    public init?(_ numerator: BigInt, over denominator: BigInt) {
        guard denominator != 0 else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// A fraction of two whole numbers; `nil` when the denominator is zero.
    public init?(_ numerator: Int, over denominator: Int) {
        guard denominator != 0 else { return nil }
        self = Rational(reducing: numerator, denominator) ?? Rational(reducing: BigInt(numerator), BigInt(denominator))
    }

    /// `nil` where a sign cannot be turned within a machine word.
    init?(reducing numerator: Int, _ denominator: Int) {
        if denominator == 1 {
            parts = .small(numerator, 1)
            return
        }
        guard numerator != .min, denominator != .min else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let signed = denominator < 0 ? -divisor : divisor
        parts = .small(numerator / signed, denominator / signed)
    }

    init(reducing numerator: BigInt, _ denominator: BigInt) {
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let signed = denominator < 0 ? -divisor : divisor
        let (top, bottom) = (numerator / signed, denominator / signed)
        if let top = Int(exactly: top), let bottom = Int(exactly: bottom) {
            parts = .small(top, bottom)
        } else {
            parts = .large(top, bottom)
        }
    }

    /// A fraction that is known to be in lowest terms, with a positive denominator.
    init(lowest numerator: BigInt, _ denominator: BigInt) {
        if let top = Int(exactly: numerator), let bottom = Int(exactly: denominator) {
            parts = .small(top, bottom)
        } else {
            parts = .large(numerator, denominator)
        }
    }

    /// Of magnitudes below 2⁶³, the second of them not zero.
    private static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> Int {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return Int(left)
    }

    /// The whole number this is, when it is one that fits an `Int`.
    public var wholeNumber: Int? {
        if case .small(let numerator, 1) = parts { numerator } else { nil }
    }

    /// A `Double` within a few units of its last digit, for telling numbers apart quickly; not a number for huge fractions.
    public var rough: Double {
        if let small { return Double(small.numerator) / Double(small.denominator) }
        return Double(numerator) / Double(denominator)
    }

    /// The nearest `Double`, for drawing only.
    public var approximation: Double {
        if let top = Double(exactly: numerator), let bottom = Double(exactly: denominator) { return top / bottom }
        return Double(decimal(places: 17)) ?? .nan
    }
}
