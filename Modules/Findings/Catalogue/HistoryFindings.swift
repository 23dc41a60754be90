/// What only earlier periods and other regions show about a figure.
extension FindingCode {
    /// 累计数减少.
    public static let cumulativeDecreased = FindingCode(rawValue: "cumulative-decreased")
    /// 一期猛增.
    public static let jumpInPeriod = FindingCode(rawValue: "jump-in-period")
    /// 连续几期不变.
    public static let valueUnchanged = FindingCode(rawValue: "value-unchanged")
    /// 本期数与累计数不符.
    public static let monthSumDiffers = FindingCode(rawValue: "month-sum-differs")
    /// 与本单位历来不同.
    public static let outlierOwnPast = FindingCode(rawValue: "outlier-own-past")
    /// 与其他单位相差悬殊.
    public static let outlierAmongPeers = FindingCode(rawValue: "outlier-among-peers")
}

extension FindingCatalogue {
    static let historyPages: [FindingPage] = [
        FindingPage(
            .cumulativeDecreased,
            .error,
            title: "累计数减少",
            cause: "累计数不得小于上期。",
            advice: "请核对；确为更正的，请走更正单。",
            example: "上期1126，本期980"
        ),
        FindingPage(
            .jumpInPeriod,
            .warning,
            title: "一期猛增",
            cause: "这一期增加的数是平常的好几倍；平常数取本单位历期增量的中位数与按进度每期应有数中较大的一个。",
            advice: "请核对是否多报、错列或补报；确实如此的，请写明理由。",
            example: "平常每月约90名，本月多了400名",
            asksForReason: true
        ),
        FindingPage(
            .valueUnchanged,
            .warning,
            title: "连续几期不变",
            cause: "任务还没有完成，而累计数连续几期一个不差，可能是沿用了旧数。",
            advice: "请核实进展；确实没有进展的，请写明理由。",
            example: "4月、5月、6月都是3个",
            asksForReason: true
        ),
        FindingPage(
            .monthSumDiffers,
            .error,
            title: "本期数与累计数不符",
            cause: "上期累计数加本期数应当等于本期累计数。",
            advice: "请核对本期数和累计数；更正过以前数字的，请走更正单。",
            example: "上期累计580，本月32，累计填620"
        ),
        FindingPage(
            .outlierOwnPast,
            .warning,
            title: "与本单位历来不同",
            cause: "与本单位以前各期相比明显偏离。期数不足十期时标准分数（z）查不出异常，所以用中位数和绝对中位差（MAD）；说明里写有方法和数。",
            advice: "请核对；确实如此的，请写明理由。",
            example: "历期每月增30名上下，本期增210名",
            asksForReason: true
        ),
        FindingPage(
            .outlierAmongPeers,
            .warning,
            title: "与其他单位相差悬殊",
            cause: "按其他单位的平均进度，偶然达到这个数的可能不到千分之一；说明里写有方法和数。",
            advice: "请核对；确实如此的，请写明理由。",
            example: "其他单位本月平均完成目标的4％，本单位完成41％",
            asksForReason: true
        ),
    ]
}
