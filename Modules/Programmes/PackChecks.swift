import Domain
import Findings
import Formulas
import Quantities

/// Reads `checks.yaml`: which checks are made, how grave what they find is, by which numbers they judge, and the
/// programme's own relations between figures.
struct PackChecks {
    let problems: PackProblems
    let root: PackNode
    let measures: [Measure]
    let subjects: Set<TargetSubject>

    func read() -> CheckSettings {
        var checks = CheckSettings()
        for (key, node) in root.pairs where key != "rules" {
            guard let rule = CheckRule.rule(FindingCode(rawValue: key)) else {
                problems.add("没有可以设置的检查规则“\(key)”", at: node, advice: "请改正代码；可以设置的规则见 Docs/Programmes.md 的表")
                continue
            }
            checks.settings[rule.code] = setting(of: rule, node)
        }
        checks.rules = (root["rules"]?.items ?? []).compactMap(demand)
        let ids = checks.rules.map(\.rule.id)
        for (index, id) in ids.enumerated() where ids[..<index].contains(id) {
            problems.add("审核关系“\(id)”写了两次", at: root["rules"] ?? root, advice: "请改用不同的 id")
        }
        return checks
    }

    /// A rule is either one word, its level, or a mapping.
    private func setting(of rule: CheckRule, _ node: PackNode) -> CheckSetting {
        var setting = CheckSetting()
        if node.text != nil {
            setting.level = level(of: rule, node)
            return setting
        }
        let names = rule.tunings.map(\.parameter.rawValue)
        problems.expect(["severity", "justify", "except"] + names + (rule.takesLimits ? ["limits"] : []), in: node)
        setting.level = node["severity"].flatMap { level(of: rule, $0) }
        setting.asksForReason = node["justify"].flatMap(yesOrNo)
        setting.exceptions = Set((node["except"]?.items ?? []).compactMap { known($0.text, at: $0) })
        for tuning in rule.tunings {
            if let value = node[tuning.parameter.rawValue] {
                setting.numbers[tuning.parameter] = number(tuning, value)
            }
        }
        setting.limits = (node["limits"]?.items ?? []).compactMap(limit)
        return setting
    }

    private func level(of rule: CheckRule, _ node: PackNode) -> CheckLevel? {
        guard let level = node.text.flatMap(CheckLevel.init(rawValue:)) else {
            let words = CheckLevel.allCases.map(\.rawValue).joined(separator: "、")
            problems.add("级别不能是“\(node.text ?? "")”", at: node, advice: "可以写：\(words)")
            return nil
        }
        guard !rule.isFixed || level == .error else {
            problems.add("“\(rule.code)”不能关闭，也不能改轻", at: node, advice: "请删去这一段；这样的格没有可以入库的数")
            return nil
        }
        return level
    }

    private func yesOrNo(_ node: PackNode) -> Bool? {
        if let text = node.text, ["true", "false"].contains(text) { return text == "true" }
        problems.add("“justify”只能是 true 或 false", at: node, advice: "请写成 justify: true")
        return nil
    }

    private func number(_ tuning: CheckRule.Tuning, _ node: PackNode) -> Rational? {
        guard let number = node.rational, number >= .zero, !tuning.isWhole || number.wholeNumber ?? 0 > 0 else {
            let kind = tuning.isWhole ? "正整数" : "不小于0的数"
            problems.add(
                "“\(tuning.parameter.rawValue)”（\(tuning.meaning)）不能是“\(node.text ?? "")”",
                at: node,
                advice: "请写\(kind)，如 \(tuning.parameter.rawValue): \(tuning.fallback)"
            )
            return nil
        }
        return number
    }

    private func limit(_ node: PackNode) -> CheckLimit? {
        problems.expect(["measure", "base"], in: node)
        guard let measure = known(problems.text("measure", of: node), at: node),
            let base = known(problems.text("base", of: node), at: node)
        else { return nil }
        return CheckLimit(measure: measure, base: base)
    }

    private func known(_ text: String?, at node: PackNode) -> MeasureID? {
        let text = text ?? ""
        if measures.contains(where: { $0.id.rawValue == text }) { return MeasureID(text) }
        if !text.isEmpty {
            problems.add("没有指标“\(text)”", at: node, advice: "请先在 programme.yaml 的 measures 中写出该指标，或改正名称")
        }
        return nil
    }

    private func demand(_ node: PackNode) -> PackRule? {
        problems.expect(["id", "title", "left", "operator", "right", "missing", "severity"], in: node)
        let reader = PackFormulas(problems: problems, measures: measures, subjects: subjects)
        guard let left = reader.formula("left", of: node), let right = reader.formula("right", of: node) else {
            return nil
        }
        if node["operator"] == nil { problems.add("缺少“operator”", at: node, advice: "请写两边的关系，如 operator: equal-to") }
        let rule = ValidationRule(
            id: problems.text("id", of: node),
            title: problems.text("title", of: node),
            left: left,
            comparison: problems.choice("operator", of: node, default: .equalTo),
            right: right,
            missing: problems.choice("missing", of: node, default: .skipIfAny)
        )
        return PackRule(rule, severity: problems.choice("severity", of: node, default: .warning))
    }
}
