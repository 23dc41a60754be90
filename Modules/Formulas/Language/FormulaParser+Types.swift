/// The rules of types: a value never turns into another kind by itself, and null fits everywhere.
extension FormulaParser {
    func demand(_ type: FormulaType, of part: Part) throws(FormulaError) {
        guard let found = part.type, found != type else { return }
        throw FormulaError(position: part.position, message: "这里要\(type.chinese)，不能是\(found.chinese)")
    }

    func demandAlike(_ left: Part, _ right: Part) throws(FormulaError) {
        guard let one = left.type, let other = right.type, one != other else { return }
        throw FormulaError(position: right.position, message: "两边不是一类：一边是\(one.chinese)，一边是\(other.chinese)")
    }

    func combine(_ left: Part, _ sign: BinaryOperator, _ right: Part, at position: Int) throws(FormulaError) -> Part {
        func part(_ type: FormulaType) -> Part {
            Part(
                expression: .binary(sign, left.expression, right.expression),
                type: type,
                position: left.position
            )
        }
        switch sign {
        case .and, .or:
            try demand(.boolean, of: left)
            try demand(.boolean, of: right)
            return part(.boolean)
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual:
            try demandAlike(left, right)
            return part(.boolean)
        case .minus where left.type == .date && right.type == .date:
            return part(.number)
        case .plus where left.type == .date, .minus where left.type == .date:
            try demand(.number, of: right)
            return part(.date)
        case .power, .times, .over, .remainder, .plus, .minus:
            try demand(.number, of: left)
            try demand(.number, of: right)
            return part(.number)
        }
    }
}
