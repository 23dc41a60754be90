import Domain
import Formulas
import Quantities

/// A formula in the words of the trade: `线下培训家庭医生团队数÷年度目标`.
struct FormulaWords {
    private let programme: Programme

    init(_ programme: Programme) { self.programme = programme }

    /// The whole definition of an indicator.
    func sentence(for indicator: Indicator) -> String {
        if indicator.kind.isDated {
            return Wording.dated(indicator.name, indicator.numerator.measures.map(name))
        }
        return quotient(for: indicator)
    }

    private func quotient(for indicator: Indicator) -> String {
        "\(indicator.name)＝\(operand(indicator.numerator.expression))÷\(operand(indicator.denominator.expression))"
    }

    /// A part of a larger formula, in brackets where it is itself one.
    private func operand(_ expression: Expression) -> String {
        if case .binary = expression { "（\(words(expression))）" } else { words(expression) }
    }

    private func words(_ expression: Expression) -> String {
        switch expression {
        case .constant(let value): constant(value)
        case .measure(let name): self.name(name)
        case .target(let name): Wording.targetNumber(self.name(name))
        case .calendar(let word): Wording.calendar(word)
        case .unary(.plus, let inner): operand(inner)
        case .unary(.minus, let inner): "－\(operand(inner))"
        case .unary(.not, let inner): "非\(operand(inner))"
        case .binary(let sign, let left, let right): "\(operand(left))\(Wording.sign(sign))\(operand(right))"
        case .call(let function, let arguments):
            "\(Wording.function(function))（\(arguments.map(words).joined(separator: "，"))）"
        case .shifted(let shift, let inner): "\(Wording.shift(shift))\(operand(inner))"
        case .aggregated(let aggregation, let span, let inner):
            "\(Wording.aggregation(aggregation, span))（\(words(inner))）"
        case .institutions(let kind, nil): "名册中\(kind)数"
        case .institutions(let kind, let condition?): "名册中符合“\(words(condition))”的\(kind)数"
        }
    }

    private func name(_ name: String) -> String { programme.measure(MeasureID(name))?.name ?? name }

    private func constant(_ value: FormulaValue?) -> String {
        switch value {
        case .number(let number): number.exactText
        case .boolean(let value): value ? "是" : "否"
        case .text(let text): "“\(text)”"
        case .date(let days): CalendarDate(daysSince1970: days).description
        case nil: "无值"
        }
    }
}
