import BigInt

extension Rational {
    /// Reads a plain decimal such as `12`, `-3.50` or `0.8`. Refuses everything else: blanks, separators,
    /// exponents, full-width digits; whoever reads a county's cell normalises first.
    public init?(decimal text: some StringProtocol) {
        // Most are whole numbers, and `Int` refuses the rest, all but a plus sign.
        if let whole = Int(text), text.utf8.first != UInt8(ascii: "+") {
            self.init(whole)
            return
        }
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard let whole = parts.first, !whole.isEmpty, parts.last?.isEmpty == false,
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = BigInt(digits)
        else { return nil }
        let places = parts.count == 2 ? parts[1].count : 0
        self.init(text.hasPrefix("-") ? -value : value, over: BigInt(10).power(places))
    }

    /// The value with a fixed number of decimals, halves rounded away from zero (四舍五入).
    public func decimal(places: Int) -> String {
        var digits = scaled(by: places)
        let isNegative = self < .zero && digits != "0"
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
            digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: -places))
        }
        return isNegative ? "-" + digits : digits
    }

    /// The digits of the magnitude times ten to the power, rounded.
    private func scaled(by places: Int) -> String {
        if let small, places <= 18,
            case (let top, false) = small.numerator.magnitude.multipliedReportingOverflow(by: Self.power(of: places))
        {
            let (quotient, rest) = top.quotientAndRemainder(dividingBy: small.denominator.magnitude)
            // Halves, without doubling, which may overflow.
            return String(rest >= small.denominator.magnitude - rest ? quotient + 1 : quotient)
        }
        let scaled = magnitude.numerator * BigInt(10).power(places)
        let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
        return String(rest * 2 >= denominator ? quotient + 1 : quotient)
    }

    /// The value with so many decimals at the most, halves rounded away from zero, still exact.
    public func rounded(to places: Int) -> Rational { Rational(decimal: decimal(places: places)) ?? self }

    private static func power(of places: Int) -> UInt { (0..<places).reduce(1) { power, _ in power * 10 } }

    /// The value without its sign.
    public var magnitude: Rational { self < .zero ? -self : self }

    /// The value as a percentage with a fixed number of decimals and without the sign, such as `79.95`.
    public func percent(places: Int) -> String { (self * Rational(100)).decimal(places: places) }

    /// The shortest exact text: a whole number, a finite decimal, or `n/d` where no decimal ends.
    public var exactText: String {
        decimalPlaces.map { decimal(places: $0) } ?? "\(numerator)/\(denominator)"
    }

    /// How many decimals write the value exactly; `nil` where no decimal ends.
    private var decimalPlaces: Int? {
        if wholeNumber != nil { return 0 }
        var rest = denominator
        let counts = [BigInt(2), 5].map { prime in
            var count = 0
            while rest.isMultiple(of: prime) { (rest, count) = (rest / prime, count + 1) }
            return count
        }
        return rest == 1 ? counts.max() : nil
    }
}

extension Rational: CustomStringConvertible {
    /// The exact text.
    public var description: String { exactText }
}

extension Rational {
    /// A decimal of fifteen significant digits, without trailing zeros; whole numbers have all their digits.
    public var significantText: String {
        if denominator == 1 { return String(numerator) }
        let size = magnitude
        let whole = (size.numerator / size.denominator)
        var places = whole == 0 ? 15 : max(0, 15 - String(whole).utf8.count)
        if whole == 0 {
            // 0.00123: the zeros behind the point are not significant.
            var scaled = size * Rational(10)
            while scaled < .one {
                scaled = scaled * Rational(10)
                places += 1
            }
        }
        var text = decimal(places: places)
        if places > 0 {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        return text
    }
}
