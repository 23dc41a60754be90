public import Domain
public import Formulas
public import Quantities

/// What a formula came to. A missing operand never becomes a zero.
public enum Evaluated: Hashable, Sendable {
    /// An exact value.
    case value(Rational)
    /// These measures were not reported.
    case missing([MeasureID])
    /// There is no value, for this reason in Chinese.
    case noValue(String)
}

extension Formula {
    /// Evaluates the formula for one region of a programme.
    public func evaluate(for region: RegionID, in programme: Programme, with figures: PeriodFigures) -> Evaluated {
        expression.evaluate { operand in
            switch operand {
            case .measure(let name):
                switch figures[region, MeasureID(name)] {
                case .number(let value): .value(value)
                case .none, .noSuchTask: .missing([MeasureID(name)])
                case .date, .text: .noValue("“\(programme.measure(MeasureID(name))?.name ?? name)”不是数")
                }
            case .target(let name):
                programme.targets.cell(name, of: region).number.map(Evaluated.value)
                    ?? .noValue("没有“\(programme.measure(MeasureID(name))?.name ?? name)”的目标数")
            }
        }
    }
}

extension Expression {
    /// A leaf that needs looking up.
    enum Operand { case measure(String), target(String) }

    func evaluate(_ look: (Operand) -> Evaluated) -> Evaluated {
        switch self {
        case .number(let value): .value(value)
        case .measure(let name): look(.measure(name))
        case .target(let name): look(.target(name))
        case .negation(let operand): operand.evaluate(look).map { .value(-$0) }
        case .operation(let sign, let left, let right):
            left.evaluate(look).combined(with: right.evaluate(look)) { left, right in
                sign.result(left, right).map(Evaluated.value) ?? .noValue("除数为0")
            }
        }
    }
}

extension Evaluated {
    fileprivate func map(_ transform: (Rational) -> Evaluated) -> Evaluated {
        if case .value(let value) = self { transform(value) } else { self }
    }

    /// Both values if there are two; otherwise everything that is missing on either side.
    fileprivate func combined(with other: Evaluated, _ transform: (Rational, Rational) -> Evaluated) -> Evaluated {
        switch (self, other) {
        case (.value(let left), .value(let right)): transform(left, right)
        case (.missing(let left), .missing(let right)): .missing(left + right.filter { !left.contains($0) })
        case (.missing, _), (.noValue, .value): self
        default: other
        }
    }
}
