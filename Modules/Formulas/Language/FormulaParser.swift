import Quantities

/// Reads words into a tree, tighter operators first; operators of one rank group from the left. Every part carries its
/// type, so that a mistake of types is found where it stands.
struct FormulaParser {
    /// A piece of the tree, the type of its value (`nil` for null) and where it begins.
    struct Part {
        let expression: Expression
        let type: FormulaType?
        let position: Int
    }

    let tokens: [FormulaToken]
    /// The names that are known; `nil` accepts all.
    var names: FormulaNames?
    private var index = 0
    private var depth = 0

    init(tokens: [FormulaToken], names: FormulaNames?) {
        self.tokens = tokens
        self.names = names
    }

    /// A whole formula and nothing after it.
    mutating func formula() throws(FormulaError) -> Part {
        guard tokens.count <= Self.longest else {
            throw FormulaError(position: tokens[Self.longest].position, message: "公式太长，最多\(Self.longest)个词")
        }
        let whole = try expression(above: 0)
        guard current.kind == .end else { throw unexpected() }
        return whole
    }

    /// Nothing longer or deeper was written by hand, and a tree without bounds would exhaust the stack.
    private static let longest = 2_000
    private static let deepest = 300

    private mutating func descend() throws(FormulaError) {
        depth += 1
        guard depth <= Self.deepest else { throw FormulaError(position: current.position, message: "公式套得太深") }
    }

    var current: FormulaToken { tokens[index] }

    mutating func advance() { index += 1 }

    mutating func expression(above precedence: Int) throws(FormulaError) -> Part {
        try descend()
        defer { depth -= 1 }
        var left = try operand()
        while let sign = binary(current.kind), sign.precedence > precedence {
            let position = current.position
            advance()
            let right = sign == .power ? try exponent() : try expression(above: sign.precedence)
            left = try combine(left, sign, right, at: position)
        }
        return left
    }

    /// What stands after `^` may have signs of its own: `2^-2`.
    private mutating func exponent() throws(FormulaError) -> Part {
        unary(current.kind) == nil ? try operand() : try signed(above: BinaryOperator.power.precedence)
    }

    private mutating func operand() throws(FormulaError) -> Part {
        let (kind, position) = (current.kind, current.position)
        if unary(kind) != nil { return try signed(above: BinaryOperator.unaryPrecedence) }
        switch kind {
        case .number(let value): return constant(.number(value))
        case .text(let text): return constant(.text(text))
        case .name(let name):
            advance()
            return try named(name, at: position)
        case .mark("("):
            advance()
            let inner = try expression(above: 0)
            try expect(")")
            return inner
        case .mark, .end: throw unexpected()
        }
    }

    private mutating func constant(_ value: FormulaValue) -> Part {
        defer { advance() }
        return Part(expression: .constant(value), type: value.type, position: current.position)
    }

    private mutating func signed(above precedence: Int) throws(FormulaError) -> Part {
        try descend()
        defer { depth -= 1 }
        let position = current.position
        guard let sign = unary(current.kind) else { throw unexpected() }
        advance()
        // `--2` is a sign before a signed operand; `-3^2` a sign before a power.
        let inner = try unary(current.kind) == nil ? expression(above: precedence) : signed(above: precedence)
        let type: FormulaType = sign == .not ? .boolean : .number
        try demand(type, of: inner)
        return Part(expression: .unary(sign, inner.expression), type: type, position: position)
    }

    mutating func expect(_ mark: String) throws(FormulaError) {
        guard current.kind == .mark(mark) else {
            throw FormulaError(position: current.position, message: "这里应有“\(mark)”")
        }
        advance()
    }

    private func binary(_ kind: FormulaToken.Kind) -> BinaryOperator? {
        switch kind {
        case .mark(let mark): BinaryOperator(rawValue: mark)
        case .name("and"): .and
        case .name("or"): .or
        default: nil
        }
    }

    private func unary(_ kind: FormulaToken.Kind) -> UnaryOperator? {
        switch kind {
        case .mark(let mark): UnaryOperator(rawValue: mark)
        case .name("not"): .not
        default: nil
        }
    }

    func unexpected() -> FormulaError {
        let message =
            switch current.kind {
            case .end: "公式没有写完"
            case .mark(let mark): "“\(mark)”不该出现在这里"
            case .name(let name): "“\(name)”前缺少运算符"
            case .number(let value): "“\(value)”前缺少运算符"
            case .text(let text): "“\(text)”前缺少运算符"
            }
        return FormulaError(position: current.position, message: message)
    }
}
