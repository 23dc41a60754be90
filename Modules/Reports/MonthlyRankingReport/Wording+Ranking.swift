import Domain
import Formulas
import Indicators
import Quantities
import Reporting

/// Headings, remarks and the rule of the ranking.
extension Wording {
    static func heading(of group: RankedGroup) -> String {
        let unranked = group.unranked.isEmpty ? "" : "，未排名\(group.unranked.count)个列于后"
        return "\(group.title)（\(group.rows.count)个\(unranked)）"
    }

    static func heading(of indicator: Indicator, in programme: Programme) -> String {
        let unit = unit(of: indicator, in: programme)
        guard indicator.judgement == .share else { return "\(indicator.shortName)（\(unit)）" }
        let targets = Set(programme.regions.compactMap { programme.targets.cell(indicator.target, of: $0.id).number })
        guard targets.count == 1, let target = targets.first else { return "\(indicator.shortName)（\(unit)）" }
        return "\(indicator.shortName)（\(unit)，≥\((target * Rational(100)).exactText)%）"
    }

    static func unit(of indicator: Indicator, in programme: Programme) -> String {
        indicator.numerator.measures.lazy.compactMap { programme.measure(MeasureID($0))?.unit }.first ?? ""
    }

    static func met(_ met: Int, of expected: Int) -> String { "\(met)/\(expected)达标" }

    static func shortfall(_ missing: Rational, _ unit: String) -> String {
        missing == .zero ? "达标" : "差\(missing.exactText)\(unit)"
    }

    static func unscored(_ row: RegionStanding) -> String {
        if row.outcomes.values.allSatisfy({ $0 == .noSuchTask }) { return "无任务" }
        return row.missing.isEmpty ? "无法计算" : row.isSilent ? "未报" : "缺报"
    }

    /// What is worth a remark: a tie, what is missing, why a value is impossible, what the light is for, what was
    /// over-completed, how late the file came.
    static func remark(
        _ row: RegionStanding,
        _ outcomes: [PrintedOutcome],
        missing: [String],
        lateDays: Int?
    ) -> String {
        var parts: [String] = []
        if let place = row.place, place.isTied { parts.append("并列第\(place.inGroup)") }
        if !missing.isEmpty { parts.append("未报：\(missing.joined(separator: "、"))") }
        for outcome in outcomes {
            if case .notComputable(let reason) = outcome.rate {
                parts.append("\(outcome.indicator.shortName)：\(reason)")
            }
        }
        parts += reasons(for: row.heaviestLight, outcomes)
        let over = outcomes.filter { $0.indicator.judgement == .completion && ($0.rate.number ?? .zero) > .one }
        if !over.isEmpty { parts.append("\(names(over))超额完成") }
        if let lateDays { parts.append("迟报\(lateDays)天") }
        return parts.joined(separator: "；")
    }

    private static func reasons(for light: Light?, _ outcomes: [PrintedOutcome]) -> [String] {
        guard let light, [.behind, .notMet, .farBehind].contains(light) else { return [] }
        return ["\(names(outcomes.filter { $0.light == light }))\(light.word)"]
    }

    private static func names(_ outcomes: [PrintedOutcome]) -> String {
        outcomes.map(\.indicator.shortName).joined(separator: "、")
    }

    /// The rule of the ranking in one sentence.
    static func rule(of programme: Programme) -> String {
        let scheme = programme.scheme
        let weights = scheme.weights.map { weight in
            "\(programme.indicator(weight.indicator)?.shortName ?? weight.indicator.rawValue)\(weight.points.exactText)"
        }
        return "综合得分＝Σ（权重×完成程度）÷Σ权重×100，权重（方案\(scheme.version)）为\(weights.joined(separator: "、"))；"
            + "完成程度＝完成÷目标，占比类＝占比÷目标占比，单项最高计\((scheme.cap * Rational(100)).exactText)%；"
            + "无任务的指标不计、权重重新归一；同分并列、其后名次顺延（1、1、3）；县市区与功能区分组排名，缺报、无法计算的不排名。"
    }

    static let lightNote =
        "预警取各项中最重一档：完成＝达到100%；正常＝不低于序时进度；低于序时、严重滞后＝低于序时进度，以评分方案的比例为界；达标、未达标＝占比按个数与目标比较，不按四舍五入后的百分比。"
}
