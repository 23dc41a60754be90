import Domain
import Formulas

/// Reads formulas of a pack, and says which names in them mean nothing.
struct PackFormulas {
    let problems: PackProblems
    let measures: [Measure]
    let subjects: Set<TargetSubject>

    /// The formula under a key; `nil` where it cannot be parsed.
    func formula(_ key: String, of node: PackNode) -> Formula? {
        let source = problems.text(key, of: node)
        let place = node[key] ?? node
        do {
            return try Formula(source, names: names)
        } catch {
            problems.add("公式“\(source)”\(error.sentence)", at: place, advice: "请改正公式")
            return nil
        }
    }

    private var names: FormulaNames {
        FormulaNames(
            measures: Dictionary(measures.map { ($0.id.rawValue, $0.kind.formulaType) }) { first, _ in first },
            targets: subjects
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
