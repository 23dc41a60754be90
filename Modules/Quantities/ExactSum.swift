import BigInt

/// An exact sum of many fractions. Adding them one by one multiplies the denominators and looks for a common divisor of
/// ever longer numbers each time; this looks for the least common denominator first, one machine word at a time.
public struct ExactSum: Sendable {
    private var terms: [(numerator: UInt, denominator: UInt)] = []
    /// What does not fit machine words, or is negative.
    private var rest = Rational.zero

    /// Nothing yet.
    public init() {}

    /// Forgets the terms and keeps the memory.
    public mutating func removeAll() {
        terms.removeAll(keepingCapacity: true)
        rest = .zero
    }

    /// Adds a term.
    public mutating func add(_ value: Rational) {
        guard let small = value.small, small.numerator >= 0 else {
            rest = rest + value
            return
        }
        if small.numerator > 0 { terms.append((UInt(small.numerator), UInt(small.denominator))) }
    }

    /// The sum in lowest terms.
    public var value: Rational {
        var bottom = Limbs(1)
        for term in terms where term.denominator > 1 {
            bottom.multiply(by: term.denominator / Self.divisor(bottom.remainder(term.denominator), term.denominator))
        }
        var top = Limbs(0)
        for term in terms { top.add(bottom.divided(by: term.denominator), times: term.numerator) }
        // Every prime that both sides share divides one of the denominators.
        var isShortened = false
        for term in terms where term.denominator > 1 {
            while true {
                // As long as nothing was taken out, the bottom is a multiple of every denominator.
                let common =
                    isShortened
                    ? Self.divisor(bottom.remainder(term.denominator), term.denominator) : term.denominator
                let shared = Self.divisor(top.remainder(common), common)
                guard shared > 1 else { break }
                top = top.divided(by: shared)
                bottom = bottom.divided(by: shared)
                isShortened = true
            }
        }
        let sum =
            if let top = top.small, let bottom = bottom.small, let sum = Rational(reducing: top, bottom) { sum } else {
                Rational(lowest: top.integer, bottom.integer)
            }
        return rest == .zero ? sum : sum + rest
    }

    private static func divisor(_ left: UInt, _ right: UInt) -> UInt {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}

/// A number of any length, the lowest machine word first, with what a sum needs and no more.
private struct Limbs {
    private var words: [UInt]

    init(_ value: UInt) { words = [value] }

    private init(words: [UInt]) { self.words = words }

    mutating func multiply(by factor: UInt) {
        if factor == 1 { return }
        var carry: UInt = 0
        for index in words.indices {
            let product = words[index].multipliedFullWidth(by: factor)
            let (low, overflow) = product.low.addingReportingOverflow(carry)
            words[index] = low
            carry = product.high + (overflow ? 1 : 0)
        }
        if carry > 0 { words.append(carry) }
    }

    mutating func add(_ other: Limbs, times factor: UInt) {
        var carry: UInt = 0
        var index = 0
        while index < other.words.count || carry > 0 {
            if index == words.count { words.append(0) }
            let word = index < other.words.count ? other.words[index] : 0
            let product = word.multipliedFullWidth(by: factor)
            let (first, one) = product.low.addingReportingOverflow(carry)
            let (second, two) = words[index].addingReportingOverflow(first)
            words[index] = second
            carry = product.high + (one ? 1 : 0) + (two ? 1 : 0)
            index += 1
        }
    }

    func remainder(_ divisor: UInt) -> UInt {
        if divisor == 1 { return 0 }
        var rest: UInt = 0
        for word in words.reversed() { rest = divisor.dividingFullWidth((rest, word)).remainder }
        return rest
    }

    func divided(by divisor: UInt) -> Limbs {
        if divisor == 1 { return self }
        var quotient = words
        var rest: UInt = 0
        for index in words.indices.reversed() {
            (quotient[index], rest) = divisor.dividingFullWidth((rest, words[index]))
        }
        while quotient.count > 1, quotient.last == 0 { quotient.removeLast() }
        return Limbs(words: quotient)
    }

    /// The number, where it fits a machine word with a sign.
    var small: Int? { words.count == 1 ? Int(exactly: words[0]) : nil }

    var integer: BigInt { BigInt(BigUInt(words: words)) }
}
