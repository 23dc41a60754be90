import BigInt
import Formulas
import Quantities
import Testing

/// The same formulas, evaluated by a second evaluator that shares nothing with the first: its own tree, fractions that are
/// never reduced, and every rule of null written out.
@Suite("Formulas against an independent slow evaluator")
struct DifferentialTests {
    @Test("10 000 seeded formulas")
    func agree() throws {
        var random = SeededRandom(seed: 20_231_231)
        for number in 0..<10_000 {
            let tree = Tree.random(depth: 5, &random)
            let source = tree.text(spacing: &random)
            let formula = try Formula(source, names: Tree.names)
            #expect(Slow(formula.evaluate(in: Tree.scope)) == tree.value, "\(number): \(source)")
        }
    }
}

/// What the slow evaluator knows: a fraction, a truth, or one of the ways of having no value.
private enum Slow: Equatable {
    case number(BigInt, BigInt), truth(Bool), null, missing, failed

    init(_ result: FormulaResult) {
        switch result.outcome {
        case .value(.number(let value)): self = .number(value.numerator, value.denominator)
        case .value(.boolean(let value)): self = .truth(value)
        case .value, .failed: self = .failed
        case .null: self = .null
        case .missing: self = .missing
        }
    }

    static func == (left: Slow, right: Slow) -> Bool {
        switch (left, right) {
        case (.number(let a, let b), .number(let c, let d)): a * d == c * b
        case (.truth(let a), .truth(let b)): a == b
        case (.null, .null), (.missing, .missing), (.failed, .failed): true
        default: false
        }
    }

    var isValue: Bool {
        switch self {
        case .number, .truth: true
        case .null, .missing, .failed: false
        }
    }
}

private indirect enum Tree {
    case number(Int, places: Int), name(String), null, truth(Bool)
    case sign(String, Tree)
    case pair(String, Tree, Tree)
    case call(String, [Tree])

    static let names = FormulaNames(measures: [
        "a": .number, "b": .number, "gone": .number, "yes": .boolean, "open": .boolean,
    ])
    static let scope = NamedValues(["a": .number(Rational(7)), "b": .number(.zero), "yes": .boolean(true)])

    static func random(depth: Int, truth: Bool = false, _ random: inout SeededRandom) -> Tree {
        let pick = random.below(10)
        if depth == 0 || pick < 2 { return truth ? truthLeaf(&random) : numberLeaf(&random) }
        func below(_ truth: Bool, _ random: inout SeededRandom) -> Tree {
            Tree.random(depth: depth - 1, truth: truth, &random)
        }
        if truth {
            switch pick {
            case 2: return .sign("!", below(true, &random))
            case 3: return .call("isNull", [below(false, &random)])
            case 4: return .call("isNotNull", [below(true, &random)])
            case 5: return .call("if", [below(true, &random), below(true, &random), below(true, &random)])
            case 6, 7: return .pair(["&&", "||"][random.below(2)], below(true, &random), below(true, &random))
            default:
                let sign = ["<", "<=", ">", ">=", "==", "!="][random.below(6)]
                return .pair(sign, below(false, &random), below(false, &random))
            }
        }
        switch pick {
        case 2: return .sign(["-", "+"][random.below(2)], below(false, &random))
        case 3: return .call("if", [below(true, &random), below(false, &random), below(false, &random)])
        case 4:
            let name = ["greatest", "least", "firstNonNull"][random.below(3)]
            return .call(name, (0..<random.below(4)).map { _ in below(false, &random) })
        case 5: return .call("removeZeros", [below(false, &random)])
        case 6: return .pair("^", below(false, &random), .number(random.below(4), places: 0))
        default: return .pair(["+", "-", "*", "/", "%"][random.below(5)], below(false, &random), below(false, &random))
        }
    }

    private static func numberLeaf(_ random: inout SeededRandom) -> Tree {
        switch random.below(8) {
        case 0: .null
        case 1: .name("gone")
        case 2: .name("a")
        case 3: .name("b")
        default: .number(random.below(2_000), places: random.below(3))
        }
    }

    private static func truthLeaf(_ random: inout SeededRandom) -> Tree {
        switch random.below(5) {
        case 0: .null
        case 1: .name("open")
        case 2: .name("yes")
        default: .truth(random.below(2) == 0)
        }
    }

    /// The tree as a person might write it: brackets only where they are needed, or at times where they are not.
    func text(spacing random: inout SeededRandom) -> String { text(above: 0, &random) }

    private func text(above: Int, _ random: inout SeededRandom) -> String {
        func bracketed(_ text: String, _ rank: Int) -> String {
            rank <= above || random.below(6) == 0 ? "(\(text))" : text
        }
        switch self {
        case .number(let digits, let places):
            guard places > 0 else { return String(digits) }
            let padded = String(repeating: "0", count: max(0, places + 1 - String(digits).count)) + String(digits)
            return "\(padded.dropLast(places)).\(padded.suffix(places))"
        case .name(let name): return name
        case .null: return "null"
        case .truth(let value): return String(value)
        case .sign(let sign, let inner):
            let word = sign == "!" && random.below(2) == 0 ? "not " : sign
            return bracketed(word + inner.text(above: 7, &random), 7)
        case .pair(let sign, let left, let right):
            let rank = Self.ranks[sign] ?? 0
            let word = sign == "&&" && random.below(2) == 0 ? "and" : sign
            // Operators of one rank group from the left, so that a right operand of the same rank needs brackets.
            let one = left.text(above: rank - 1, &random)
            return bracketed("\(one) \(word) \(right.text(above: rank, &random))", rank)
        case .call(let name, let arguments):
            var texts: [String] = []
            for argument in arguments { texts.append(argument.text(above: 0, &random)) }
            return "\(name)(\(texts.joined(separator: random.below(2) == 0 ? "," : " , ")))"
        }
    }

    private static let ranks = [
        "||": 1, "&&": 2, "==": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6,
        "^": 8,
    ]

    var value: Slow {
        switch self {
        case .number(let digits, let places): return .number(BigInt(digits), BigInt(10).power(places))
        case .name("a"): return .number(7, 1)
        case .name("b"): return .number(0, 1)
        case .name("yes"): return .truth(true)
        case .name: return .missing
        case .null: return .null
        case .truth(let value): return .truth(value)
        case .sign(let sign, let inner): return Self.signed(sign, inner.value)
        case .pair(let sign, let left, let right): return Self.paired(sign, left.value, right.value)
        case .call(let name, let arguments): return Self.called(name, arguments.map(\.value))
        }
    }

    private static func signed(_ sign: String, _ value: Slow) -> Slow {
        switch (sign, value) {
        case ("-", .number(let top, let bottom)): .number(-top, bottom)
        case ("!", .truth(let value)): .truth(!value)
        default: value
        }
    }

    /// Missing before failed before null.
    private static func worst(_ values: [Slow]) -> Slow {
        if values.contains(.missing) { return .missing }
        return values.contains(.failed) ? .failed : .null
    }

    private static func paired(_ sign: String, _ left: Slow, _ right: Slow) -> Slow {
        if sign == "&&" {
            if left == .truth(false) { return left }
            return left == .truth(true) ? right : right.isValue ? left : worst([left, right])
        }
        if sign == "||" {
            if left == .truth(true) || left == .failed { return left }
            if right == .truth(true) || left == .truth(false) { return right }
            return right.isValue ? left : worst([left, right])
        }
        guard case .number(let a, let b) = left, case .number(let c, let d) = right else {
            if left.isValue || right.isValue { return left.isValue ? right : left }
            return worst([left, right])
        }
        let order = a * d * b.signum() * d.signum() - c * b * b.signum() * d.signum()
        switch sign {
        case "+": return .number(a * d + c * b, b * d)
        case "-": return .number(a * d - c * b, b * d)
        case "*": return .number(a * c, b * d)
        case "/": return c == 0 ? .failed : .number(a * d, b * c)
        case "%":
            if c == 0 { return .failed }
            let whole = (a * d) / (b * c)
            return .number(a * d - whole * c * b, b * d)
        case "^":
            var result = (BigInt(1), BigInt(1))
            for _ in 0..<Int(c) { result = (result.0 * a, result.1 * b) }
            return .number(result.0, result.1)
        case "<": return .truth(order < 0)
        case "<=": return .truth(order <= 0)
        case ">": return .truth(order > 0)
        case ">=": return .truth(order >= 0)
        case "==": return .truth(order == 0)
        default: return .truth(order != 0)
        }
    }

    private static func called(_ name: String, _ values: [Slow]) -> Slow {
        switch name {
        case "isNull": return .truth(values[0] == .null || values[0] == .missing)
        case "isNotNull": return .truth(values[0] != .null && values[0] != .missing)
        case "if":
            switch values[0] {
            case .truth(let isMet): return isMet ? values[1] : values[2]
            case .null: return values[2]
            default: return values[0]
            }
        case "removeZeros":
            if case .number(0, _) = values[0] { return .null }
            return values[0]
        case "firstNonNull":
            return values.first { $0.isValue || $0 == .failed } ?? (values.contains(.missing) ? .missing : .null)
        default:
            if let failed = values.first(where: { $0 == .failed }) { return failed }
            let numbers = values.filter(\.isValue)
            guard var best = numbers.first else { return values.contains(.missing) ? .missing : .null }
            for number in numbers where paired(name == "greatest" ? ">" : "<", number, best) == .truth(true) {
                best = number
            }
            return best
        }
    }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
