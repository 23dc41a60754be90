/// What is seen about the regions of a table.
extension FindingCode {
    /// 单位未登记.
    public static let unknownRegion = FindingCode(rawValue: "unknown-region")
    /// 没有单位名称.
    public static let regionMissing = FindingCode(rawValue: "region-missing")
    /// 同一单位有两行.
    public static let duplicateRegion = FindingCode(rawValue: "duplicate-region")
    /// 同一行重复.
    public static let rowRepeated = FindingCode(rawValue: "row-repeated")
    /// 别名已对应.
    public static let aliasResolved = FindingCode(rawValue: "alias-resolved")
    /// 单位名称已去空格.
    public static let nameTrimmed = FindingCode(rawValue: "name-trimmed")
    /// 有单位未报送.
    public static let unitsNotReported = FindingCode(rawValue: "units-not-reported")
}

extension FindingCatalogue {
    static let regionPages: [FindingPage] = [
        FindingPage(
            .unknownRegion,
            .error,
            title: "单位未登记",
            cause: "名称不在方案的单位和别名中；相似的名称只作提示，不自动对应。",
            advice: "请改用规范名称；确为旧称或简称的，请市级在方案包中登记别名。",
            example: "南阳新区"
        ),
        FindingPage(
            .regionMissing,
            .error,
            title: "没有单位名称",
            cause: "有数的行没有写单位。",
            advice: "请补填单位名称。",
            example: ",8,3,2989"
        ),
        FindingPage(
            .duplicateRegion,
            .error,
            title: "同一单位有两行",
            cause: "两行数字不同，无法判断以哪行为准。",
            advice: "请只保留正确的一行后重新报送。",
            example: "西峡县出现两次，一行8、一行9"
        ),
        FindingPage(
            .rowRepeated,
            .warning,
            title: "同一行重复",
            cause: "两行完全相同，只读取一次。",
            advice: "请删去重复的行。",
            example: "复制粘贴的西峡县"
        ),
        FindingPage(
            .aliasResolved,
            .info,
            title: "别名已对应",
            cause: "使用了登记过的简称、全称或旧称。",
            advice: "无需处理。",
            example: "宛城→宛城区"
        ),
        FindingPage(
            .nameTrimmed,
            .info,
            title: "单位名称已去空格",
            cause: "名称前后有空格或不可见字符。",
            advice: "无需处理。",
            example: "南召县␣"
        ),
        FindingPage(
            .unitsNotReported,
            .warning,
            title: "有单位未报送",
            cause: "表中没有这些单位，而它们有相应任务。",
            advice: "请催报；未报送的单位不按0计，也不参加排名。",
            example: "缺示范区、高新区"
        ),
    ]
}
