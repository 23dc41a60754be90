import Domain
import Formulas
import Quantities

/// A formula in the words of the trade: `线下培训家庭医生团队数÷年度目标`.
struct FormulaWords {
    private let programme: Programme

    init(_ programme: Programme) { self.programme = programme }

    /// The whole definition of an indicator.
    func sentence(for indicator: Indicator) -> String {
        "\(indicator.name)＝\(operand(indicator.numerator.expression))÷\(operand(indicator.denominator.expression))"
    }

    /// A part of a larger formula, in brackets where it is itself one.
    private func operand(_ expression: Expression) -> String {
        if case .operation = expression { "（\(words(expression))）" } else { words(expression) }
    }

    private func words(_ expression: Expression) -> String {
        switch expression {
        case .number(let value): value.exactText
        case .measure(let name): programme.measure(MeasureID(name))?.name ?? name
        case .target(let name): Wording.targetNumber(programme.measure(MeasureID(name))?.name ?? name)
        case .negation(let inner): "－\(operand(inner))"
        case .operation(let sign, let left, let right): "\(operand(left))\(Wording.sign(sign))\(operand(right))"
        }
    }
}
