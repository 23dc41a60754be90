import Quantities

/// What a word means: a constant, a word of the calendar, a function, or a name of the programme.
extension FormulaParser {
    mutating func named(_ name: String, at position: Int) throws(FormulaError) -> Part {
        guard current.kind == .mark("(") else { return try plain(name, at: position) }
        if let function = FormulaFunction(rawValue: name) { return try call(function, at: position) }
        if let (aggregation, span) = Self.aggregation(name) {
            let inner = try only(.number, of: name)
            return Part(
                expression: .aggregated(aggregation, over: span, inner.expression),
                type: .number,
                position: position
            )
        }
        switch name {
        case "target": return try target(at: position)
        case "previous": return try shifted(.by(-1), name, at: position)
        case "lastYear": return try shifted(.lastYear, name, at: position)
        case "yearToDate":
            let inner = try only(.number, of: name)
            return Part(expression: .shifted(.yearToDate, inner.expression), type: .number, position: position)
        case "periodOffset": return try periodOffset(at: position)
        case "institutions", "institutionShare": return try institutions(name, at: position)
        default:
            throw FormulaError(
                position: position,
                message: "没有函数“\(name)”",
                suggestion: FormulaNames.nearest(to: name, among: Self.functionNames)
            )
        }
    }

    private func plain(_ name: String, at position: Int) throws(FormulaError) -> Part {
        switch name {
        case "true", "false":
            return Part(expression: .constant(.boolean(name == "true")), type: .boolean, position: position)
        case "null": return Part(expression: .constant(nil), type: nil, position: position)
        default: break
        }
        if let names, names.measures[name] == nil, CalendarWord(rawValue: name) == nil {
            throw FormulaError(
                position: position,
                message: "没有“\(name)”",
                suggestion: FormulaNames.nearest(to: name, among: names.measures.keys)
            )
        }
        if let word = CalendarWord(rawValue: name), names?.measures[name] == nil {
            return Part(expression: .calendar(word), type: word == .asOf ? .date : .number, position: position)
        }
        let type: FormulaType? = names.map { $0.measures[name] ?? nil } ?? .number
        return Part(expression: .measure(name), type: type, position: position)
    }

    private mutating func call(_ function: FormulaFunction, at position: Int) throws(FormulaError) -> Part {
        let arguments = try arguments()
        guard function.arity.contains(arguments.count) else {
            let needed = function.arity.lowerBound
            let count = function.arity.count == 1 ? "\(needed)个" : "至少\(needed)个"
            let message = arguments.count > function.arity.upperBound ? "参数太多" : "要\(count)参数"
            throw FormulaError(position: position, message: "“\(function.rawValue)”\(message)")
        }
        for (place, argument) in arguments.enumerated() {
            if let type = function.parameter(at: place) { try demand(type, of: argument) }
        }
        var type = function.result
        if let start = function.alike {
            let alike = arguments.dropFirst(start)
            let first = alike.first { $0.type != nil }
            if let first { for other in alike { try demandAlike(first, other) } }
            type = first?.type
        }
        return Part(expression: .call(function, arguments.map(\.expression)), type: type, position: position)
    }

    private mutating func arguments() throws(FormulaError) -> [Part] {
        try expect("(")
        var arguments: [Part] = []
        while current.kind != .mark(")") {
            if !arguments.isEmpty { try expect(",") }
            arguments.append(try expression(above: 0))
        }
        try expect(")")
        return arguments
    }

    private mutating func only(_ type: FormulaType?, of name: String) throws(FormulaError) -> Part {
        let position = current.position
        let arguments = try arguments()
        guard arguments.count == 1, let argument = arguments.first else {
            throw FormulaError(position: position, message: "“\(name)”要1个参数")
        }
        if let type { try demand(type, of: argument) }
        return argument
    }

    private mutating func shifted(_ shift: PeriodShift, _ name: String, at position: Int) throws(FormulaError) -> Part {
        let inner = try only(nil, of: name)
        return Part(expression: .shifted(shift, inner.expression), type: inner.type, position: position)
    }

    /// `periodOffset(expression, -1)`: the number of periods is written out, so that a formula says itself how far it
    /// looks back.
    private mutating func periodOffset(at position: Int) throws(FormulaError) -> Part {
        let arguments = try arguments()
        guard arguments.count == 2, let offset = arguments[1].expression.writtenNumber, abs(offset) <= 1_200 else {
            throw FormulaError(position: position, message: "“periodOffset”要写成 periodOffset(式子, -1)，第二个参数是整数")
        }
        return Part(
            expression: .shifted(.by(offset), arguments[0].expression),
            type: arguments[0].type,
            position: position
        )
    }

    private mutating func target(at position: Int) throws(FormulaError) -> Part {
        try expect("(")
        guard case .name(let name) = current.kind else { throw unexpected() }
        if let names, !names.targets.contains(name) {
            throw FormulaError(
                position: current.position,
                message: "“\(name)”没有目标",
                suggestion: FormulaNames.nearest(to: name, among: names.targets)
            )
        }
        advance()
        try expect(")")
        return Part(expression: .target(name), type: .number, position: position)
    }

    /// `institutions('village-clinic', condition)`, and the share of those that meet the condition.
    private mutating func institutions(_ name: String, at position: Int) throws(FormulaError) -> Part {
        try expect("(")
        guard case .text(let kind) = current.kind else {
            throw FormulaError(position: current.position, message: "“\(name)”的第一个参数是机构类别，写在引号里")
        }
        advance()
        var condition: Part?
        if current.kind == .mark(",") {
            advance()
            let outer = names
            names = outer.map { FormulaNames(measures: $0.attributes) }
            let inner = try expression(above: 0)
            names = outer
            try demand(.boolean, of: inner)
            condition = inner
        }
        try expect(")")
        let count = Expression.institutions(kind: kind, condition?.expression)
        guard name == "institutionShare" else { return Part(expression: count, type: .number, position: position) }
        guard condition != nil else {
            throw FormulaError(position: position, message: "“institutionShare”要写明条件")
        }
        let share = Expression.binary(.over, count, .institutions(kind: kind, nil))
        return Part(expression: share, type: .number, position: position)
    }

    private static func aggregation(_ name: String) -> (Aggregation, Span)? {
        for span in Span.allCases where name.hasSuffix(span.rawValue) {
            if let aggregation = Aggregation(rawValue: String(name.dropLast(span.rawValue.count))) {
                return (aggregation, span)
            }
        }
        return nil
    }

    private static let functionNames: [String] =
        FormulaFunction.allCases.map(\.rawValue)
        + Span.allCases.flatMap { span in Aggregation.allCases.map { $0.rawValue + span.rawValue } }
        + ["target", "previous", "lastYear", "yearToDate", "periodOffset", "institutions", "institutionShare"]
}

extension Expression {
    /// A whole number that is written out, with its sign.
    fileprivate var writtenNumber: Int? {
        switch self {
        case .constant(.number(let value)): value.wholeNumber
        case .unary(.minus, let inner): inner.writtenNumber.map { -$0 }
        case .unary(.plus, let inner): inner.writtenNumber
        default: nil
        }
    }
}
