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
            let formula = try Formula(source)
            for name in formula.measures where !measures.contains(where: { $0.id.rawValue == name }) {
                problems.add("公式“\(source)”里的“\(name)”不是本方案的填报指标", at: place, advice: "请改正名称")
            }
            for name in formula.targets where !subjects.contains(name) {
                problems.add("公式“\(source)”里的目标“\(name)”在 targets.csv 中没有列", at: place, advice: "请补上该列")
            }
            return formula
        } catch {
            problems.add("公式“\(source)”第\(error.position)个字符处：\(error.message)", at: place, advice: "请改正公式")
            return nil
        }
    }
}
