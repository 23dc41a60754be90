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
    /// Evaluates the formula for one region of a programme from the figures of one period alone.
    public func evaluate(
        for region: RegionID,
        in programme: Programme,
        _ period: Period,
        with figures: PeriodFigures
    ) -> Evaluated {
        Evaluated(evaluate(for: region, in: FigureBook(programme.inForce(on: period.end), period, figures)))
    }

    func evaluate(for region: RegionID, in book: FigureBook) -> FormulaResult {
        evaluate(in: FigureScope(book: book, region: region, period: book.period))
    }
}
