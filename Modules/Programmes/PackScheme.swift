import Domain
import Quantities

/// Reads the scoring scheme of `programme.yaml`.
struct PackScheme {
    let problems: PackProblems
    let root: PackNode
    /// The indicators that are declared.
    let declared: Set<String>

    private static let keys = [
        "version", "cap", "lagThreshold", "weights", "functions", "ties", "tieBreaks", "deductions", "mostBonus",
        "progress",
    ]

    /// A pack without indicators needs no scheme: its forms are read, and nothing is judged.
    func read() -> ScoringScheme {
        if root["scheme"] == nil, declared.isEmpty {
            return ScoringScheme(version: "", weights: [], cap: .one, lagThreshold: .one)
        }
        let node = root["scheme"] ?? root
        if root["scheme"] != nil { problems.expect(Self.keys, in: node) }
        return ScoringScheme(
            version: problems.text("version", of: node),
            weights: weights(node),
            cap: node["cap"].flatMap { problems.positive("cap", $0) } ?? .one,
            lagThreshold: node["lagThreshold"].flatMap { problems.positive("lagThreshold", $0) } ?? .one,
            ranking: RankingRule(
                ties: problems.choice("ties", of: node, default: .gaps),
                tieBreaks: (node["tieBreaks"]?.items ?? []).compactMap(tieBreak)
            ),
            conduct: ConductRule(
                deductions: deductions(node),
                mostBonus: node["mostBonus"].flatMap { problems.positive("mostBonus", $0) }
            ),
            progress: problems.choice("progress", of: node, default: .rank)
        )
    }

    private func weights(_ node: PackNode) -> [ScoringScheme.Weight] {
        for (key, value) in node["functions"]?.pairs ?? [] where node["weights"]?[key] == nil {
            problems.add("“\(key)”没有权重，不能规定记分方法", at: value, advice: "请先写在 weights 里")
        }
        return (node["weights"]?.pairs ?? []).compactMap { key, value in
            guard declared.contains(key) else {
                problems.add("评分方案里的“\(key)”不是本方案的指标", at: value, advice: "请改正名称")
                return nil
            }
            guard let points = value.rational, points > .zero else {
                problems.add("权重“\(value.text ?? "")”不是正数", at: value, advice: "请填如 25 的数")
                return nil
            }
            let function = node["functions"].map {
                problems.choice(key, of: $0, default: ScoringScheme.ItemFunction.proportional)
            }
            return ScoringScheme.Weight(IndicatorID(key), points: points, function: function ?? .proportional)
        }
    }

    /// `earlier`, `rate teams.completion`, `amount teams.completion`.
    private func tieBreak(_ node: PackNode) -> RankingRule.TieBreak? {
        let words = (node.text ?? "").split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("earlier", 1): return .earlier
        case ("rate", 2) where declared.contains(words[1]): return .rate(IndicatorID(words[1]))
        case ("amount", 2) where declared.contains(words[1]): return .amount(IndicatorID(words[1]))
        default:
            problems.add("并列的处理“\(node.text ?? "")”看不懂", at: node, advice: "可以写：earlier、rate 指标、amount 指标")
            return nil
        }
    }

    private func deductions(_ node: PackNode) -> [ConductRule.Fault: ConductRule.Deduction] {
        var rules: [ConductRule.Fault: ConductRule.Deduction] = [:]
        for (key, value) in node["deductions"]?.pairs ?? [] {
            guard let fault = ConductRule.Fault(rawValue: key) else {
                let known = ConductRule.Fault.allCases.map(\.rawValue).joined(separator: "、")
                problems.add("没有扣分项“\(key)”", at: value, advice: "可以写：\(known)")
                continue
            }
            problems.expect(["points", "most"], in: value)
            guard let points = value["points"].flatMap({ problems.positive("points", $0) }) else {
                problems.add("扣分项“\(key)”没有写扣几分", at: value, advice: "请写 points: 1")
                continue
            }
            rules[fault] = ConductRule.Deduction(
                points: points,
                most: value["most"].flatMap { problems.positive("most", $0) }
            )
        }
        return rules
    }
}

extension PackProblems {
    /// A number above zero; anything else is a problem.
    func positive(_ key: String, _ node: PackNode) -> Rational? {
        if let number = node.rational, number > .zero { return number }
        add("“\(key)”不能是“\(node.text ?? "")”", at: node, advice: "请写大于0的数，如 100%")
        return nil
    }
}
