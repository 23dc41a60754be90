import Domain
import Formulas
import Quantities

/// What is wrong with a catalogue although every part of it reads well: formulas in circles, the same formula under two
/// names, units that do not fit, numbers out of range, regions and targets that miss each other, schemes that do not add up.
struct PackIntegrity {
    let problems: PackProblems
    let root: PackNode
    let programme: Programme
    /// The columns of `targets.csv`.
    let columns: Set<TargetSubject>

    func check() {
        circles()
        twins()
        for indicator in programme.everyIndicator {
            units(of: indicator)
            range(of: indicator)
        }
        targets()
        scheme()
        reports()
    }

    /// An indicator that, through others, rests on itself.
    private func circles() {
        let known = Set(programme.everyIndicator.map(\.id.rawValue))
        let needs = Dictionary(
            uniqueKeysWithValues: programme.everyIndicator.map { indicator in
                (
                    indicator.id.rawValue,
                    (indicator.numerator.measures + indicator.denominator.measures).filter(known.contains)
                )
            }
        )
        var done: Set<String> = []
        for start in needs.keys.sorted() where !done.contains(start) {
            if let circle = circle(from: start, path: [], needs, &done) {
                add("公式循环：\(circle.joined(separator: " → "))", about: circle[0], "请改掉其中一个公式，让它只用填报指标")
            }
        }
    }

    private func circle(
        from name: String,
        path: [String],
        _ needs: [String: [String]],
        _ done: inout Set<String>
    ) -> [String]? {
        if let start = path.firstIndex(of: name) { return Array(path[start...]) + [name] }
        guard done.insert(name).inserted else { return nil }
        for next in needs[name] ?? [] {
            if let found = circle(from: next, path: path + [name], needs, &done) { return found }
        }
        return nil
    }

    /// Two indicators that compute and judge the same.
    private func twins() {
        for (index, indicator) in programme.everyIndicator.enumerated() {
            let twin = programme.everyIndicator[..<index].first { other in
                other.kind == indicator.kind && other.numerator.expression == indicator.numerator.expression
                    && other.denominator.withoutTargets == indicator.denominator.withoutTargets
                    && other.terms.scope == indicator.terms.scope
            }
            if let twin {
                add("“\(indicator.id)”和“\(twin.id)”是同一个公式", about: indicator.id.rawValue, "请只留一个，其他地方引用它")
            }
        }
    }

    /// A share is a part of a whole, so both are counted in the same unit; sums add like to like.
    private func units(of indicator: Indicator) {
        let isShare: Bool =
            switch indicator.kind {
            case .ratio, .coverage, .gain, .perInstitution: true
            default: false
            }
        if isShare, let top = measure(indicator.numerator.expression),
            let bottom = measure(indicator.denominator.expression)
        {
            fit(top, bottom, indicator, "的分子、分母")
        }
        for formula in [indicator.numerator, indicator.denominator] {
            for (left, right) in formula.expression.sums {
                if let one = measure(left), let other = measure(right) { fit(one, other, indicator, "里相加减的两项") }
            }
        }
    }

    private func fit(_ one: Measure, _ other: Measure, _ indicator: Indicator, _ what: String) {
        guard Set(one.allUnitWords).isDisjoint(with: other.allUnitWords) else { return }
        add(
            "“\(indicator.id)”\(what)单位不同：\(one.name)是“\(one.unit)”，\(other.name)是“\(other.unit)”",
            about: indicator.id.rawValue,
            "请改正公式或单位；同一单位的不同说法写在 unitWords 里"
        )
    }

    private func measure(_ expression: Expression) -> Measure? {
        guard case .measure(let name) = expression else { return nil }
        return programme.measure(MeasureID(name))
    }

    private func range(of indicator: Indicator) {
        let numbers =
            programme.targets.cells(indicator.target).values.compactMap(\.number)
            + programme.targets.changes.filter { $0.subject == indicator.target }.compactMap(\.cell.number)
        let most: Rational = indicator.kind == .gain ? Rational(100) : .one
        if indicator.kind == .ratio || indicator.kind == .gain,
            let wrong = numbers.first(where: { $0 > most || $0 < .zero })
        {
            let text = indicator.kind == .gain ? "\(wrong)个百分点" : wrong.percent(places: 2) + "%"
            add("“\(indicator.id)”的目标\(text)不在合理范围内", about: indicator.id.rawValue, "请核对目标；比例在0%到100%之间")
        }
        if let ceiling = indicator.terms.ceiling, let least = numbers.max(), ceiling < least {
            add("“\(indicator.id)”的上限\(ceiling)小于目标\(least)", about: indicator.id.rawValue, "请核对 goal 和 ceiling")
        }
    }

    private func targets() {
        for column in columns.sorted() {
            let isUsed = programme.everyIndicator.contains { indicator in
                indicator.target == column
                    || (indicator.numerator.targets + indicator.denominator.targets).contains(column)
            }
            if !isUsed, !programme.everyIndicator.isEmpty {
                problems.add(
                    "目标列“\(column)”没有指标使用",
                    in: "targets.csv",
                    line: 1,
                    advice: "请在 indicators 里写出用它的指标，或删去这一列"
                )
            }
        }
        guard !programme.indicators.isEmpty else { return }
        for region in programme.regions {
            let hasTask = programme.indicators.contains { programme.targets.takesPart(region.id, in: $0.target) }
            if !hasTask {
                problems.add(
                    "“\(region.name)”没有任何目标",
                    in: "regions.csv",
                    advice: "请在 targets.csv 里写出它的目标，或从 regions.csv 删去"
                )
            }
        }
    }

    private func scheme() {
        let scheme = programme.scheme
        let counted = scheme.weights.filter { $0.function != .shown }
        let sum = counted.map(\.points).reduce(.zero, +)
        let node = root["scheme"]?["weights"] ?? root
        if !counted.isEmpty, sum != Rational(100) {
            problems.add("评分方案的权重合计\(sum)，不是100", at: node, advice: "请调整权重，使合计为100")
        }
        if scheme.lagThreshold > .one {
            problems.add(
                "“lagThreshold”大于100%",
                at: root["scheme"]?["lagThreshold"] ?? node,
                advice: "请写100%以内的比例，如 90%"
            )
        }
        for weight in counted {
            guard let indicator = programme.indicator(weight.indicator) else { continue }
            if indicator.terms.scope == .whole || indicator.judgedKind == .monitor || indicator.judgedKind == .baseline
            {
                add(
                    "“\(indicator.id)”不逐单位判定，不能有权重",
                    about: indicator.id.rawValue,
                    "请从 weights 里删去，或规定 functions 为 shown"
                )
            }
        }
    }

    /// A measure that is computed with has to come from somewhere.
    private func reports() {
        guard !programme.forms.isEmpty else { return }
        let reported = Set(programme.forms.flatMap(\.measures))
        for indicator in programme.everyIndicator {
            for name in indicator.numerator.measures + indicator.denominator.measures
            where programme.measure(MeasureID(name)) != nil && !reported.contains(MeasureID(name)) {
                add("“\(indicator.id)”要用的“\(name)”没有报表报送", about: indicator.id.rawValue, "请把它加到 forms.yaml 的一张报表里")
            }
        }
        for form in programme.forms where form.dueDays < 0 {
            problems.add("报表“\(form.title)”的报送时限在期末之前", in: "forms.yaml", advice: "请写期末后几天，如 dueDays: 5")
        }
    }

    private func add(_ message: String, about id: String, _ advice: String) {
        let node = root["indicators"]?.items.first { $0["id"]?.text == id } ?? root
        problems.add(message, at: node, advice: advice)
    }
}

extension Formula {
    /// The expression with every target of whatever name read as the same, because an indicator's own goal bears its name.
    fileprivate var withoutTargets: Expression { expression.withoutTargets }
}

extension Expression {
    fileprivate var withoutTargets: Expression {
        switch self {
        case .target: .target("")
        case .binary(let sign, let left, let right): .binary(sign, left.withoutTargets, right.withoutTargets)
        default: self
        }
    }

    /// The pairs that are added or subtracted.
    fileprivate var sums: [(Expression, Expression)] {
        let own: [(Expression, Expression)] =
            switch self {
            case .binary(.plus, let left, let right), .binary(.minus, let left, let right): [(left, right)]
            default: []
            }
        return own + children.flatMap(\.sums)
    }
}
