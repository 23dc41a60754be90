/// What no single cell shows: figures of one file that nobody should believe without a word of explanation.
extension FindingCode {
    /// 比率大于100％.
    public static let numeratorExceedsDenominator = FindingCode(rawValue: "numerator-exceeds-denominator")
    /// 个数列里填了比率.
    public static let rateTypedAsCount = FindingCode(rawValue: "rate-typed-as-count")
    /// 单位相差一万倍.
    public static let unitMix = FindingCode(rawValue: "unit-mix")
    /// 几项恰好等于目标.
    public static let exactlyOnTarget = FindingCode(rawValue: "exactly-on-target")
    /// 两个单位几项数字相同.
    public static let identicalFigures = FindingCode(rawValue: "identical-figures")
    /// 各单位同一个数.
    public static let columnIdentical = FindingCode(rawValue: "column-identical")
    /// 全是整十的数.
    public static let roundNumbers = FindingCode(rawValue: "round-numbers")
    /// 处处100％.
    public static let allComplete = FindingCode(rawValue: "all-complete")
    /// 手工台账与系统不一致.
    public static let systemDiffers = FindingCode(rawValue: "system-differs")
    /// 超过在册人数.
    public static let exceedsRegistered = FindingCode(rawValue: "exceeds-registered")
    /// 超过持证机构数.
    public static let exceedsLicensed = FindingCode(rawValue: "exceeds-licensed")
    /// 不符合方案的审核关系.
    public static let ruleViolated = FindingCode(rawValue: "rule-violated")
}

extension FindingCatalogue {
    static let anomalyPages: [FindingPage] = [
        FindingPage(
            .numeratorExceedsDenominator,
            .error,
            title: "分子大于分母",
            cause: "占比、覆盖率这类比率不可能大于100％，分子或分母必有一个错了。",
            advice: "请核对分子和分母，改正后重新报送。",
            example: "公有产权村卫生室420个，村卫生室总数414个"
        ),
        FindingPage(
            .rateTypedAsCount,
            .error,
            title: "个数列里填了比率",
            cause: "完成数与旁边的完成率是同一个数，而按个数重算的比率差得很远。",
            advice: "请在完成数一列填个数，完成率由系统计算。",
            example: "目标1101名，完成数填75，完成率填75％"
        ),
        FindingPage(
            .unitMix,
            .error,
            title: "单位相差一万倍",
            cause: "与上期、目标或同表其他单位相比差了约一万倍，多半是把元填成万元、人填成万人，或者相反。",
            advice: "请按表头的单位重新填写；确实如此的，请报市级核实。",
            example: "上期拨付1200000元，本期填128"
        ),
        FindingPage(
            .exactlyOnTarget,
            .warning,
            title: "几项恰好等于目标",
            cause: "同一单位好几项的完成数与目标一个不差，可能是照抄了任务数。",
            advice: "请核对实际完成数；确实如此的，请写明理由。",
            example: "团队8/8、线上培训1101/1101、补助663/663",
            asksForReason: true
        ),
        FindingPage(
            .identicalFigures,
            .warning,
            title: "两个单位几项数字相同",
            cause: "两个单位有好几项数字完全一样，可能是复制时忘了改。",
            advice: "请与原始台账核对；确实如此的，请写明理由。",
            example: "官庄工区、职教园区都是1、151、130",
            asksForReason: true
        ),
        FindingPage(
            .columnIdentical,
            .warning,
            title: "各单位同一个数",
            cause: "一列里各单位填的是同一个数，而目标各不相同，可能是向下填充造成的。",
            advice: "请逐个单位核对；确实如此的，请写明理由。",
            example: "13个县线上培训都是500名",
            asksForReason: true
        ),
        FindingPage(
            .roundNumbers,
            .warning,
            title: "全是整十的数",
            cause: "实际完成数很少全是整十、整百，可能是估计数。",
            advice: "请填准确数；确实如此的，请写明理由。",
            example: "300、600、450、120、880",
            asksForReason: true
        ),
        FindingPage(
            .allComplete,
            .warning,
            title: "处处100％",
            cause: "全表各单位各项都已完成或超额完成，与实际进度往往不符。",
            advice: "请核对；年底确已全部完成的，请写明理由。",
            example: "17个单位的完成率都是100.0％",
            asksForReason: true
        ),
        FindingPage(
            .systemDiffers,
            .warning,
            title: "手工台账与系统不一致",
            cause: "同一指标的手工台账数与信息系统导出数不同。",
            advice: "请查明差在哪里并补录或更正；两个数都有依据的，请写明理由。",
            example: "手工台账3402，系统3648，差246",
            asksForReason: true
        ),
        FindingPage(
            .exceedsRegistered,
            .warning,
            title: "超过在册人数",
            cause: "培训人数大于在册人员数，多半是把人次当成人数，或在册人数没有更新。",
            advice: "请按人数（不是人次）填报；在册人数有变化的，请写明理由并报市级更新。",
            example: "在册1050人，线上培训1101人",
            asksForReason: true
        ),
        FindingPage(
            .exceedsLicensed,
            .error,
            title: "超过持证机构数",
            cause: "享受补助的村卫生室多于持有执业许可证的村卫生室。",
            advice: "请核对补助名单与执业登记；登记有变化的，请报市级更新。",
            example: "持证658个，已补助663个"
        ),
        FindingPage(
            .ruleViolated,
            .warning,
            title: "不符合方案的审核关系",
            cause: "方案包里写明了几个指标之间应有的关系，报表不符合。",
            advice: "请按提示的关系核对各项；确实如此的，请写明理由。",
            example: "规则“已发放不大于已拨付”：500大于480",
            asksForReason: true
        ),
    ]
}
