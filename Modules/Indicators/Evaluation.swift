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

    init(_ result: FormulaResult) {
        switch result.outcome {
        case .value(.number(let value)): self = .value(value)
        case .value: self = .noValue("公式的结果不是数")
        case .null: self = .noValue("公式没有值")
        case .missing(let operands):
            var names: [MeasureID] = []
            for operand in operands where !names.contains(MeasureID(operand.name)) {
                names.append(MeasureID(operand.name))
            }
            self = .missing(names)
        case .failed(let reason): self = .noValue(reason)
        }
    }
}

extension Formula {
    /// Evaluates the formula for one region of a programme.
    public func evaluate(for region: RegionID, in programme: Programme, with figures: PeriodFigures) -> Evaluated {
        Evaluated(evaluate(in: FigureScope(programme: programme, figures: figures, region: region)))
    }
}

/// A region of a programme in the period of some figures.
struct FigureScope: FormulaScope {
    let programme: Programme
    let figures: PeriodFigures
    let region: RegionID

    func value(of measure: String) -> FormulaResult {
        switch figures[region, MeasureID(measure)] {
        case .number(let value): FormulaResult(.value(.number(value)))
        case .none, .noSuchTask: FormulaResult(.missing([MissingOperand(measure, region: region.rawValue)]))
        case .date, .text: FormulaResult(.failed("“\(programme.measure(MeasureID(measure))?.name ?? measure)”不是数"))
        }
    }

    func target(of subject: String) -> FormulaResult {
        programme.targets.cell(subject, of: region).number.map { FormulaResult(.value(.number($0))) }
            ?? FormulaResult(.failed("没有“\(programme.measure(MeasureID(subject))?.name ?? subject)”的目标数"))
    }
}
