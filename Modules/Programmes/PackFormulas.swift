import Domain
import Formulas

/// Reads formulas of a pack, and says which names in them mean nothing.
struct PackFormulas {
    let problems: PackProblems
    let measures: [Measure]
    /// The indicators that a formula may build upon.
    var indicators: Set<String> = []
    let subjects: Set<TargetSubject>
    /// The attributes of institutions.
    var attributes: [String: FormulaType] = [:]

    /// The formula under a key; `nil` where it cannot be parsed.
    func formula(_ key: String, of node: PackNode) -> Formula? {
        formula(problems.text(key, of: node), at: node[key] ?? node)
    }

    func formula(_ source: String, at place: PackNode) -> Formula? {
        if source.isEmpty { return nil }
        do {
            return try Formula(source, names: names)
        } catch {
            problems.add("公式“\(source)”\(error.sentence)", at: place, advice: "请改正公式，写法见 Docs/Formulas.md")
            return nil
        }
    }

    /// A formula that gives a truth.
    func condition(_ node: PackNode) -> Formula? {
        guard let formula = formula(node.text ?? "", at: node) else { return nil }
        guard formula.type == .boolean else {
            problems.add("条件“\(formula.source)”得不出是或否", at: node, advice: "请写成比较，如 a >= b")
            return nil
        }
        return formula
    }

    private var names: FormulaNames {
        let values = measures.map { ($0.id.rawValue, Optional($0.kind.formulaType)) }
        let built = indicators.map { ($0, Optional(FormulaType.number)) }
        return FormulaNames(
            measures: Dictionary(values + built) { first, _ in first },
            targets: subjects,
            attributes: attributes
        )
    }
}

extension Measure.Kind {
    /// The kind of value that a formula sees.
    fileprivate var formulaType: FormulaType {
        switch self {
        case .count, .decimal, .money: .number
        case .date: .date
        case .text: .text
        }
    }
}
