/// What is seen about the period and the dates of a report.
extension FindingCode {
    /// 没有找到报告期.
    public static let periodMissing = FindingCode(rawValue: "period-missing")
    /// 报告期互相矛盾.
    public static let periodContradictory = FindingCode(rawValue: "period-contradictory")
    /// 报告期与文件所写不同.
    public static let periodOverridden = FindingCode(rawValue: "period-overridden")
    /// 报告期不属于本方案.
    public static let periodOutsideProgramme = FindingCode(rawValue: "period-outside-programme")
    /// 报告期种类不对.
    public static let periodOfWrongKind = FindingCode(rawValue: "period-of-wrong-kind")
    /// 填报日期早于期末.
    public static let filledBeforeEnd = FindingCode(rawValue: "filled-before-end")
    /// Excel日期序列数.
    public static let excelSerialDate = FindingCode(rawValue: "excel-serial-date")
}

extension FindingCatalogue {
    static let periodPages: [FindingPage] = [
        FindingPage(
            .periodMissing,
            .error,
            title: "没有找到报告期",
            cause: "标题、填报信息和文件名都没有写明是哪一期的数。",
            advice: "请在标题写明“2023年6月”或“截至6月底”，或导入时用 --period 指明。",
            example: "标题只写“进展情况表”"
        ),
        FindingPage(
            .periodContradictory,
            .error,
            title: "报告期互相矛盾",
            cause: "同一文件里写了两个不同的报告期。",
            advice: "请核对后改正标题或文件名，或导入时用 --period 指明。",
            example: "标题6月，文件名5月"
        ),
        FindingPage(
            .periodOverridden,
            .warning,
            title: "报告期与文件所写不同",
            cause: "导入时指定的报告期与标题不同。",
            advice: "请核对是否选错了文件或报告期。",
            example: "指定6月，标题为5月"
        ),
        FindingPage(
            .periodOutsideProgramme,
            .error,
            title: "报告期不属于本方案",
            cause: "方案是按年度的，其他年份的数不能计入。",
            advice: "请核对年份，或选用相应年度的方案。",
            example: "2022年12月的月报"
        ),
        FindingPage(
            .periodOfWrongKind,
            .error,
            title: "报告期种类不对",
            cause: "周报按周、月报按月、清单按年报送。",
            advice: "请指定与报表相符的报告期。",
            example: "月报指定为2023W26"
        ),
        FindingPage(
            .filledBeforeEnd,
            .warning,
            title: "填报日期早于期末",
            cause: "在期末之前填报的，可能不是期末数。",
            advice: "请核对数据截止日期。",
            example: "6月25日填报的6月底数",
            asksForReason: true
        ),
        FindingPage(
            .excelSerialDate,
            .info,
            title: "Excel日期序列数",
            cause: "日期单元格另存时变成了天数，已按1900日期系统换算。",
            advice: "请确认换算后的日期。",
            example: "45107"
        ),
    ]
}
