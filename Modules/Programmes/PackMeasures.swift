import Domain
import Formulas

/// Reads the measures of `programme.yaml`.
struct PackMeasures {
    let problems: PackProblems
    let root: PackNode
    /// The attributes of institutions that a count of the register may ask for.
    var attributes: [String: FormulaType] = [:]

    func read() -> [Measure] {
        let measures = (root["measures"]?.items ?? []).map(measure)
        var seen: Set<MeasureID> = []
        for (measure, node) in zip(measures, root["measures"]?.items ?? []) where !seen.insert(measure.id).inserted {
            problems.add("填报指标“\(measure.id)”写了两次", at: node, advice: "请改用不同的 id")
        }
        checkParts(of: measures)
        return measures
    }

    /// A part is of something that is reported, and never of itself by way of others.
    private func checkParts(of measures: [Measure]) {
        let wholes = Dictionary(measures.map { ($0.id, $0.partOf) }) { first, _ in first }
        for (measure, node) in zip(measures, root["measures"]?.items ?? []) {
            guard let whole = measure.partOf else { continue }
            if wholes[whole] == nil {
                problems.add("“\(measure.id)”所属的总数“\(whole)”不是填报指标", at: node, advice: "请先写出该指标，或改正 partOf")
            }
            let above = sequence(first: whole) { wholes[$0] ?? nil }.prefix(measures.count)
            if above.contains(measure.id) {
                problems.add("“\(measure.id)”成了自己的一部分", at: node, advice: "请改正 partOf")
            }
        }
    }

    private func roster(_ node: PackNode) -> Formula? {
        do {
            return try Formula(node.text ?? "", names: FormulaNames(measures: [:], attributes: attributes))
        } catch {
            let known = attributes.keys.sorted().joined(separator: "、")
            problems.add(
                "名册公式“\(node.text ?? "")”\(error.sentence)",
                at: node,
                advice: "请写成 institutions('village-clinic', 条件)，条件里可以用：\(known)"
            )
            return nil
        }
    }

    private func measure(_ node: PackNode) -> Measure {
        problems.expect(
            ["id", "name", "unit", "unitWords", "accumulation", "kind", "zones", "partOf", "roster"],
            in: node
        )
        let kind = problems.choice("kind", of: node, default: Measure.Kind.count)
        let isWords = kind == .date || kind == .text
        return Measure(
            id: MeasureID(problems.text("id", of: node)),
            name: problems.text("name", of: node),
            unit: isWords ? node["unit"]?.text ?? "" : problems.text("unit", of: node),
            accumulation: problems.choice("accumulation", of: node, default: .cumulative),
            kind: kind,
            zoneRule: problems.choice("zones", of: node, default: .own),
            partOf: node["partOf"]?.text.map { MeasureID($0) },
            unitWords: node["unitWords"]?.items.compactMap(\.text) ?? [],
            roster: node["roster"].flatMap(roster)
        )
    }
}
