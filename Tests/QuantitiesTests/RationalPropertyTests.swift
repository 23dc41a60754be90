import BigInt
import Quantities
import Testing

/// Fractions of machine words and of large numbers follow the same rules, whichever way they are held.
@Suite("Exact fractions of every size")
struct RationalPropertyTests {
    /// A generator that gives the same numbers in every run.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }

        /// Small numbers, those at the edges of a machine word, and everything between.
        mutating func number() -> Int {
            let edges = [Int.min, .min + 1, .max, .max - 1, 1 << 31, 1 << 32, -1 << 31, 0, 1, -1]
            switch next() % 4 {
            case 0: return edges[Int(next() % UInt64(edges.count))]
            case 1: return Int(truncatingIfNeeded: next())
            default: return Int(next() % 2_001) - 1_000
            }
        }
    }

    /// A fraction as plainly as can be.
    private struct Plain {
        let top: BigInt
        let bottom: BigInt

        init(_ top: BigInt, _ bottom: BigInt) { (self.top, self.bottom) = (top, bottom) }

        func equals(_ other: Rational?) -> Bool {
            guard let other else { return bottom == 0 }
            return bottom != 0 && top * other.denominator == other.numerator * bottom && other.denominator > 0
                && other.numerator.greatestCommonDivisor(with: other.denominator) == 1
        }
    }

    @Test("Sums, differences, products, quotients and order", arguments: [1, 2, 3, 4])
    func arithmetic(seed: UInt64) throws {
        var random = Seeded(state: seed)
        for _ in 0..<2_500 {
            let (a, b, c, d) = (random.number(), random.number(), random.number(), random.number())
            guard let left = Rational(a, over: b), let right = Rational(c, over: d) else { continue }
            let (p, q, r, s) = (BigInt(a), BigInt(b), BigInt(c), BigInt(d))
            #expect(Plain(p * s + r * q, q * s).equals(left + right))
            #expect(Plain(p * s - r * q, q * s).equals(left - right))
            #expect(Plain(p * r, q * s).equals(left * right))
            #expect(Plain(p * s, q * r).equals(left.divided(by: right)))
            let difference = (p * s - r * q) * (q * s)
            #expect((left < right) == (difference < 0) && (left == right) == (difference == 0))
            let back = left * right - left * right + left
            #expect(back == left && back.hashValue == left.hashValue)
        }
    }

    @Test("Decimals round halves away from zero", arguments: [5, 6])
    func decimals(seed: UInt64) throws {
        var random = Seeded(state: seed)
        for _ in 0..<2_500 {
            let (top, bottom, places) = (random.number(), random.number(), Int(random.next() % 20))
            guard let value = Rational(top, over: bottom) else { continue }
            let scaled = BigInt(top).magnitude * BigUInt(10).power(places)
            let nearest = (scaled * 2 + BigInt(bottom).magnitude) / (BigInt(bottom).magnitude * 2)
            let text = value.decimal(places: places)
            #expect(text.filter(\.isNumber).drop { $0 == "0" } == String(nearest).drop { $0 == "0" })
            #expect(text.hasPrefix("-") == ((top < 0) != (bottom < 0) && nearest != 0 && top != 0))
        }
    }
}

@Suite("An exact sum of many fractions")
struct ExactSumTests {
    @Test("Is what adding one by one gives, in lowest terms")
    func sums() throws {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        var sum = ExactSum()
        for _ in 0..<2_000 {
            sum.removeAll()
            var plain = Rational.zero
            for _ in 0..<next(40) {
                let large = next(20) == 0
                let bottom = large ? Int.max - next(5) : 1 + next(3_000)
                let value = try #require(Rational(next(9) == 0 ? -next(900) : next(5_000), over: bottom))
                sum.add(value)
                plain = plain + value
            }
            #expect(sum.value == plain)
        }
        sum.removeAll()
        #expect(sum.value == .zero)
    }
}
