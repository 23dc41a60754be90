import Domain
import Formulas
import Quantities

/// Reads the indicators of `programme.yaml`: what is computed, and against what it is held.
struct PackIndicators {
    let problems: PackProblems
    let root: PackNode
    let measures: [Measure]
    /// The columns of `targets.csv`.
    let columns: Set<TargetSubject>
    /// The attributes of institutions.
    let attributes: [String: FormulaType]

    /// The identifiers that are declared, whether or not the rest of the declaration is right.
    var declared: Set<String> { Set(nodes.compactMap { $0["id"]?.text }) }

    /// What has a target: the columns of `targets.csv`, and the indicators that bring their own goal.
    var subjects: Set<TargetSubject> {
        columns.union(nodes.filter { $0["target"] == nil }.compactMap { $0["id"]?.text })
    }

    private var nodes: [PackNode] { root["indicators"]?.items ?? [] }

    private static let keys = [
        "id", "name", "shortName", "kind", "target", "goal", "ceiling", "per", "numerator", "denominator", "condition",
        "direction", "scope", "strength", "start", "due", "unit", "document",
    ]

    func read() -> [Indicator] { nodes.compactMap(indicator) }

    private func indicator(_ node: PackNode) -> Indicator? {
        problems.expect(Self.keys, in: node)
        let id = problems.text("id", of: node)
        let kind = problems.choice("kind", of: node, default: TargetKind.count)
        if node["kind"] == nil { problems.add("缺少“kind”", at: node, advice: "请写目标的类型，如 kind: count") }
        if kind == .standard {
            problems.add("标准或资格规则不能作为评价指标", at: node, advice: "请写成 checks.yaml 的审核关系，或留在 commitments.csv 里")
        }
        let target = node["target"]?.text ?? id
        if node["target"] != nil, !columns.contains(target) {
            problems.add("指标的目标“\(target)”在 targets.csv 中没有列", at: node, advice: "请补上该列，或改正名称")
        }
        let formulas = formulas
        guard let numerator = formulas.formula("numerator", of: node),
            let denominator = formulas.formula(denominator(of: node, kind, target), at: node["denominator"] ?? node)
        else { return nil }
        checkTypes(kind, numerator, denominator, node)
        return Indicator(
            id: IndicatorID(id),
            name: problems.text("name", of: node),
            shortName: problems.text("shortName", of: node),
            kind: kind,
            target: target,
            numerator: numerator,
            denominator: denominator,
            terms: terms(of: node, kind)
        )
    }

    /// What formulas of the pack may name.
    var formulas: PackFormulas {
        PackFormulas(
            problems: problems,
            measures: measures,
            indicators: declared,
            subjects: subjects,
            attributes: attributes
        )
    }

    /// What a numerator is held against where the pack does not say: the target, all of the marks, or one.
    private func denominator(of node: PackNode, _ kind: TargetKind, _ target: TargetSubject) -> String {
        let written = node["denominator"]?.text
        switch kind {
        case .amount: return "(\(written ?? "1")) * target(\(target))"
        case .count, .recurring:
            return written ?? (node["goal"]?.text == PackGoals.notGiven ? "1" : "target(\(target))")
        case .qualitative: return written ?? "100"
        case .ratio, .coverage, .gain, .perInstitution:
            if written == nil { problems.add("缺少“denominator”", at: node, advice: "请写分母的公式") }
            return written ?? "1"
        case .reportBy, .milestone, .trend, .standard, .baseline, .monitor, .prohibition: return written ?? "1"
        }
    }

    private func checkTypes(_ kind: TargetKind, _ numerator: Formula, _ denominator: Formula, _ node: PackNode) {
        let wanted: FormulaType = kind == .milestone || kind == .reportBy ? .date : .number
        if let type = numerator.type, type != wanted {
            problems.add(
                "“\(kind.rawValue)”的分子要\(wanted.chinese)，公式“\(numerator.source)”得出的是\(type.chinese)",
                at: node["numerator"] ?? node,
                advice: "请改正公式，或改正 kind"
            )
        }
        if let type = denominator.type, type != .number {
            problems.add(
                "分母要数，公式“\(denominator.source)”得出的是\(type.chinese)",
                at: node["denominator"] ?? node,
                advice: "请改正公式"
            )
        }
    }

    private func terms(of node: PackNode, _ kind: TargetKind) -> Indicator.Terms {
        var terms = Indicator.Terms()
        terms.strength = problems.choice("strength", of: node, default: .must)
        terms.scope = problems.choice("scope", of: node, default: .each)
        terms.direction = problems.choice("direction", of: node, default: .higher)
        terms.isGoalGiven = node["goal"]?.text != PackGoals.notGiven
        terms.ceiling = node["ceiling"].flatMap { problems.positive("ceiling", $0) }
        terms.condition = node["condition"].flatMap { formulas.condition($0) }
        terms.start = node["start"].flatMap { day($0) }
        terms.due = node["due"].flatMap { deadline($0) }
        terms.unit = node["unit"]?.text ?? ""
        terms.document = node["document"]?.text ?? ""
        if let start = terms.start, case .once(let due) = terms.due, due < start {
            problems.add("最后一天\(due)早于第一天\(start)", at: node["due"] ?? node, advice: "请改正 start 或 due")
        }
        if kind == .reportBy, terms.due == nil {
            problems.add("按日报送要写明最后一天", at: node, advice: "请写 due: 12-05（每年）或 due: 2022-12-05")
        }
        return terms
    }

    /// `2023-01-01`, or `01-01` of the programme's first year.
    private func day(_ node: PackNode) -> CalendarDate? {
        let first = (root["year"]?.text).flatMap { Int($0) }
        if let day = Deadline(node.text ?? "").flatMap({ $0.day(in: first ?? 2000) }) { return day }
        unreadable(node, meaning: "方案的第一年")
        return nil
    }

    /// `2023-12-05`, or `12-05` of every year.
    private func deadline(_ node: PackNode) -> Deadline? {
        if let deadline = Deadline(node.text ?? "") { return deadline }
        unreadable(node, meaning: "每年")
        return nil
    }

    private func unreadable(_ node: PackNode, meaning: String) {
        problems.add("日期“\(node.text ?? "")”看不懂", at: node, advice: "请写成 2023-12-31，或 12-31（\(meaning)）")
    }
}
