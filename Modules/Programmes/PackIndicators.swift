import Domain
import Formulas
import Quantities

/// Reads measures, indicators and the scoring scheme of `programme.yaml`.
struct PackIndicators {
    let problems: PackProblems
    let root: PackNode

    func measures() -> [Measure] {
        (root["measures"]?.items ?? []).map { node in
            problems.expect(["id", "name", "unit", "unitWords", "accumulation", "kind", "zones", "partOf"], in: node)
            return Measure(
                id: MeasureID(problems.text("id", of: node)),
                name: problems.text("name", of: node),
                unit: problems.text("unit", of: node),
                accumulation: problems.choice("accumulation", of: node, default: .cumulative),
                kind: problems.choice("kind", of: node, default: .count),
                zoneRule: problems.choice("zones", of: node, default: .own),
                partOf: node["partOf"]?.text.map { MeasureID($0) },
                unitWords: node["unitWords"]?.items.compactMap(\.text) ?? []
            )
        }
    }

    func indicators(_ measures: [Measure], _ subjects: Set<TargetSubject>) -> [Indicator] {
        (root["indicators"]?.items ?? []).compactMap { node in
            problems.expect(
                ["id", "name", "shortName", "target", "numerator", "denominator", "judgement"],
                in: node
            )
            let target = problems.text("target", of: node)
            if !subjects.contains(target) {
                problems.add("指标的目标“\(target)”在 targets.csv 中没有列", at: node, advice: "请补上该列，或改正名称")
            }
            let formulas = PackFormulas(problems: problems, measures: measures, subjects: subjects)
            guard let numerator = formulas.formula("numerator", of: node),
                let denominator = formulas.formula("denominator", of: node)
            else { return nil }
            return Indicator(
                id: IndicatorID(problems.text("id", of: node)),
                name: problems.text("name", of: node),
                shortName: problems.text("shortName", of: node),
                target: target,
                numerator: numerator,
                denominator: denominator,
                judgement: problems.choice("judgement", of: node, default: .completion)
            )
        }
    }

    /// The identifiers that are declared, whether or not the rest of the declaration is right.
    var declared: Set<String> { Set((root["indicators"]?.items ?? []).compactMap { $0["id"]?.text }) }

    /// A pack without indicators needs no scheme: its forms are read, and nothing is judged.
    func scheme() -> ScoringScheme {
        if root["scheme"] == nil, declared.isEmpty {
            return ScoringScheme(version: "", weights: [], cap: .one, lagThreshold: .one)
        }
        let node = root["scheme"] ?? root
        problems.expect(["version", "cap", "lagThreshold", "weights"], in: node)
        let weights = (node["weights"]?.pairs ?? []).compactMap { key, value -> ScoringScheme.Weight? in
            guard declared.contains(key) else {
                problems.add("评分方案里的“\(key)”不是本方案的指标", at: value, advice: "请改正名称")
                return nil
            }
            guard let points = value.rational, points > .zero else {
                problems.add("权重“\(value.text ?? "")”不是正数", at: value, advice: "请填如 25 的数")
                return nil
            }
            return ScoringScheme.Weight(IndicatorID(key), points: points)
        }
        return ScoringScheme(
            version: problems.text("version", of: node),
            weights: weights,
            cap: node["cap"]?.rational ?? .one,
            lagThreshold: node["lagThreshold"]?.rational ?? .one
        )
    }
}
