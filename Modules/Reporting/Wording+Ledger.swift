import Domain
import Indicators
import Quantities

/// Rule, headings, lights and remarks.
extension Wording {
    static func rule(of programme: Programme, showsWeights: Bool) -> String {
        let scheme = programme.scheme
        let weights = scheme.weights.map { weight in
            (programme.indicator(weight.indicator)?.shortName ?? weight.indicator.rawValue)
                + weight.points.exactText + function(weight.function)
        }
        let words =
            showsWeights ? "（评分方案\(scheme.version)）为\(weights.joined(separator: "、"))" : "按评分方案\(scheme.version)"
        return "综合得分＝Σ（权重×完成程度）÷Σ权重×100，权重\(words)；"
            + "完成程度＝完成÷目标，占比类＝占比÷目标占比，单项最高计\(share(scheme.cap))；"
            + "无任务的指标不计、权重重新归一；\(ties(scheme.ranking, in: programme))\(conduct(scheme.conduct))\(groups(programme))缺报、无法计算的不排名；"
            + "得分按精确值计算、四舍五入后列出，分项之和、两期之差可能相差末位一个单位。"
    }

    private static func groups(_ programme: Programme) -> String {
        let groups = Set(programme.regions.map(\.group))
        return groups.count > 1 ? "\(programme.title(of: .county))与\(programme.title(of: .zone))分组排名，" : ""
    }

    private static func function(_ function: ScoringScheme.ItemFunction) -> String {
        switch function {
        case .proportional: ""
        case .lower: "（越低越好）"
        case .yesNo: "（达到得满分，否则不得分）"
        case .shown: "（只列不计）"
        case .byHand: "（人工评分）"
        }
    }

    private static func ties(_ rule: RankingRule, in programme: Programme) -> String {
        let breaks = rule.tieBreaks.map { rule in
            switch rule {
            case .rate(let id): (programme.indicator(id)?.shortName ?? id.rawValue) + "完成程度"
            case .amount(let id): (programme.indicator(id)?.shortName ?? id.rawValue) + "完成数"
            case .earlier: "报送先后"
            }
        }
        let first = breaks.isEmpty ? "" : "同分的依次比\(breaks.joined(separator: "、"))，仍相同的"
        switch rule.ties {
        case .gaps: return first.isEmpty ? "同分并列，其后名次空出（1、1、3）；" : first + "并列，其后名次空出（1、1、3）；"
        case .dense: return first.isEmpty ? "同分并列，其后名次接续（1、1、2）；" : first + "并列，其后名次接续（1、1、2）；"
        }
    }

    private static func conduct(_ rule: ConductRule) -> String {
        let deductions = ConductRule.Fault.allCases.compactMap { fault in
            rule.deductions[fault].map { deduction in
                "\(fault.chinese)每次扣\(deduction.points.exactText)分"
                    + (deduction.most.map { "（最多\($0.exactText)分）" } ?? "")
            }
        }
        let bonus = rule.mostBonus.map { ["加分最多\($0.exactText)分"] } ?? []
        let all = deductions + bonus
        return all.isEmpty ? "" : all.joined(separator: "、") + "，扣完为止；"
    }

    static func meaning(of light: Light, lag: Rational) -> String {
        switch light {
        case .complete: "完成率达到100%"
        case .onTrack: "完成率不低于序时进度"
        case .behind: "完成率低于序时进度，但不低于序时进度的\(share(lag))"
        case .farBehind: "完成率低于序时进度的\(share(lag))"
        case .met: "占比不低于目标占比（按个数比较，不按四舍五入后的百分比）"
        case .notMet: "占比低于目标占比（按个数比较，不按四舍五入后的百分比）"
        case .metToVerify: "已达标，但增幅超过上限，请核实"
        case .striving: "力争的目标尚未达到；不作未达标处理"
        case .pending: "尚未完成，未到期限或没有规定期限"
        case .dueSoon: "尚未完成，距期限不超过15天"
        case .overdue: "尚未完成，已过期限"
        case .doneLate: "已完成，但晚于期限；标记保留"
        case .onTime: "在期限内报送（当天算按期）"
        case .monitored: "只列出、比较，不判达标与否"
        case .noneFound: "没有经核查确认的问题"
        case .found: "有经核查确认的问题，请处理"
        case .marked: "已评分"
        case .notReported: "有任务而未报数；不按0计，不计分、不排名"
        case .notComputable: "已报数但算不出结果，如分母为0；不计分、不排名"
        }
    }

    static func heading(_ name: String, of indicator: Indicator, in programme: Programme, showsUnit: Bool) -> String {
        let unit = showsUnit || indicator.isMark ? indicator.unit(in: programme) : ""
        let demand = programme.commonShare(of: indicator).map { "≥\(share($0))" }
        let words = [unit, demand ?? ""].filter { !$0.isEmpty }
        return words.isEmpty ? name : "\(name)\n（\(words.joined(separator: "，"))）"
    }

    static func onSchedule(in programme: Programme) -> String {
        let kinds = programme.indicators.map(\.judgedKind)
        let parts = [
            kinds.contains(where: \.isWorkedOff) ? "各项完成率恰为序时进度" : nil,
            kinds.contains(.ratio) ? "占比恰达标" : nil,
            kinds.contains(where: \.isDated) ? "到期的事项都已完成" : nil,
            kinds.contains(.gain) || kinds.contains(.trend) ? "增幅恰达标" : nil,
            kinds.contains(.qualitative) ? "评分都为满分" : nil,
        ]
        return parts.compactMap(\.self).joined(separator: "、")
    }

    static func share(_ value: Rational) -> String { (value * Rational(100)).exactText + "%" }

    static func unscored(_ row: RegionStanding) -> String {
        if row.outcomes.values.allSatisfy({ $0 == .noSuchTask }) { return "无任务" }
        return row.missing.isEmpty ? Light.notComputable.word : row.isSilent ? Light.notReported.word : "缺报"
    }

    static func remarks(
        _ row: RegionStanding,
        _ outcomes: [PrintedOutcome],
        missing: [String],
        lateDays: Int?
    ) -> [String] {
        var parts: [String] = []
        if let place = row.place, place.isTied { parts.append("并列第\(place.inGroup)") }
        if row.isSilent {
            parts.append("本期未报")
        } else if !missing.isEmpty {
            parts.append("未报：\(missing.joined(separator: "、"))")
        }
        for outcome in outcomes {
            if case .notComputable(let reason) = outcome.rate {
                parts.append("\(outcome.indicator.shortName)：\(reason)")
            }
        }
        parts += reasons(outcomes)
        let over = outcomes.filter { $0.indicator.judgement == .completion && ($0.rate.number ?? .zero) > .one }
        if !over.isEmpty { parts.append("\(names(over))超额完成") }
        if let lateDays { parts.append("迟报\(lateDays)天") }
        return parts
    }

    /// What stands behind the light, the heaviest first.
    private static func reasons(_ outcomes: [PrintedOutcome]) -> [String] {
        [Light.overdue, .doneLate, .farBehind, .notMet, .behind].compactMap { light in
            let meant = outcomes.filter { $0.light == light }
            return meant.isEmpty ? nil : names(meant) + light.word
        }
    }

    private static func names(_ outcomes: [PrintedOutcome]) -> String {
        outcomes.map(\.indicator.shortName).joined(separator: "、")
    }
}
