import BigInt
import Glibc

/// What no fraction holds exactly, to fifteen significant digits. Whoever uses these has to say so.
extension Rational {
    /// The logarithm of a positive number, natural or to a positive base other than one; `nil` for others.
    public func logarithm(base: Rational?) -> Rational? {
        guard self > .zero else { return nil }
        guard let base else { return Rational(approximately: naturalLogarithm) }
        guard base > .zero, base != .one else { return nil }
        return Rational(approximately: naturalLogarithm / base.naturalLogarithm)
    }

    /// The power of a positive number to any exponent; `nil` where it is too large to be written.
    public func approximatePower(_ exponent: Rational) -> Rational? {
        guard self > .zero else { return nil }
        let direct = pow(approximation, exponent.approximation)
        let isDirect = direct.isNormal
        return Rational(approximately: isDirect ? direct : exp(exponent.approximation * naturalLogarithm))
    }

    /// The fraction of fifteen significant digits nearest to a machine number; `nil` for infinity and what is no number.
    init?(approximately value: Double) {
        guard value.isFinite else { return nil }
        guard value != 0 else {
            self = .zero
            return
        }
        let places = 14 - Int(floor(Glibc.log10(abs(value))))
        let power = BigInt(10).power(abs(places))
        let exact = Rational(exactly: value)
        let factor = Rational(power, over: 1) ?? .one
        let scaled = places >= 0 ? exact * factor : exact.divided(by: factor) ?? exact
        guard let digits = BigInt(scaled.decimal(places: 0)) else { return nil }
        let result = places >= 0 ? Rational(digits, over: power) : Rational(digits * power, over: 1)
        guard let result else { return nil }
        self = result
    }

    private init(exactly value: Double) {
        let scale = value.significandWidth + 1
        let whole = BigInt(value.significand * Double(sign: .plus, exponent: scale, significand: 1))
        let exponent = Int(value.exponent) - scale
        let power = BigInt(1) << abs(exponent)
        let size = exponent >= 0 ? Rational(whole * power, over: 1) : Rational(whole, over: power)
        self = (size ?? .zero) * Rational(value < 0 ? -1 : 1)
    }

    /// Of a positive number, however large: ln(m · 2ᵏ) = ln m + k · ln 2.
    private var naturalLogarithm: Double { Self.logarithm(numerator) - Self.logarithm(denominator) }

    private static func logarithm(_ whole: BigInt) -> Double {
        let shift = max(0, whole.magnitude.bitWidth - 1_000)
        return Glibc.log(Double(whole >> shift)) + Double(shift) * Glibc.log(2)
    }
}
