/// Reads words into a tree, tighter operators first; operators of one rank group from the left.
struct FormulaParser {
    let tokens: [FormulaToken]
    private var index = 0

    init(tokens: [FormulaToken]) { self.tokens = tokens }

    /// A whole formula and nothing after it.
    mutating func formula() throws(FormulaError) -> Expression {
        let expression = try sum(above: 0)
        guard current.kind == .end else { throw unexpected() }
        return expression
    }

    private var current: FormulaToken { tokens[index] }

    private mutating func sum(above precedence: Int) throws(FormulaError) -> Expression {
        var left = try operand()
        while case .mark(let mark) = current.kind, let sign = Expression.Operator(rawValue: mark),
            sign.precedence > precedence
        {
            index += 1
            left = .operation(sign, left, try sum(above: sign.precedence))
        }
        return left
    }

    private mutating func operand() throws(FormulaError) -> Expression {
        switch current.kind {
        case .number(let value):
            index += 1
            return .number(value)
        case .mark("-"):
            index += 1
            return .negation(try operand())
        case .mark("("):
            index += 1
            let inner = try sum(above: 0)
            try expect(")")
            return inner
        case .name("target"):
            index += 1
            return try target()
        case .name(let name):
            index += 1
            return .measure(name)
        case .mark, .end:
            throw unexpected()
        }
    }

    private mutating func target() throws(FormulaError) -> Expression {
        try expect("(")
        guard case .name(let name) = current.kind else { throw unexpected() }
        index += 1
        try expect(")")
        return .target(name)
    }

    private mutating func expect(_ mark: Character) throws(FormulaError) {
        guard current.kind == .mark(mark) else {
            throw FormulaError(position: current.position, message: "这里应有“\(mark)”")
        }
        index += 1
    }

    private func unexpected() -> FormulaError {
        let message =
            switch current.kind {
            case .end: "公式没有写完"
            case .mark(let mark): "“\(mark)”不该出现在这里"
            case .name(let name): "“\(name)”前缺少运算符"
            case .number(let value): "“\(value)”前缺少运算符"
            }
        return FormulaError(position: current.position, message: message)
    }
}
