import Domain

/// Reads the measures of `programme.yaml`.
struct PackMeasures {
    let problems: PackProblems
    let root: PackNode

    func read() -> [Measure] {
        let measures = (root["measures"]?.items ?? []).map(measure)
        var seen: Set<MeasureID> = []
        for (measure, node) in zip(measures, root["measures"]?.items ?? []) where !seen.insert(measure.id).inserted {
            problems.add("填报指标“\(measure.id)”写了两次", at: node, advice: "请改用不同的 id")
        }
        return measures
    }

    private func measure(_ node: PackNode) -> Measure {
        problems.expect(["id", "name", "unit", "unitWords", "accumulation", "kind", "zones", "partOf"], in: node)
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
            unitWords: node["unitWords"]?.items.compactMap(\.text) ?? []
        )
    }
}
