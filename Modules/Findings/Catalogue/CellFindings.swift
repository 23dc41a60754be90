/// What is wrong with, or was evened out in, a single cell.
extension FindingCode {
    /// 应为整数.
    public static let notAnInteger = FindingCode(rawValue: "not-an-integer")
    /// 不得为负.
    public static let negative = FindingCode(rawValue: "negative")
    /// 不是数字.
    public static let textInNumber = FindingCode(rawValue: "text-in-number")
    /// 应填个数而填了百分比.
    public static let percentForCount = FindingCode(rawValue: "percent-for-count")
    /// 应填数而填了分数.
    public static let fractionForNumber = FindingCode(rawValue: "fraction-for-number")
    /// 科学计数法.
    public static let scientificNotation = FindingCode(rawValue: "scientific-notation")
    /// 电子表格错误值.
    public static let spreadsheetError = FindingCode(rawValue: "spreadsheet-error")
    /// 一格两个数.
    public static let severalNumbers = FindingCode(rawValue: "several-numbers")
    /// 逗号位置不对.
    public static let thousandsMisplaced = FindingCode(rawValue: "thousands-misplaced")
    /// 单位不符.
    public static let unitMismatch = FindingCode(rawValue: "unit-mismatch")
    /// 数值过大.
    public static let tooLarge = FindingCode(rawValue: "too-large")
    /// 百分比超出范围.
    public static let outOfRange = FindingCode(rawValue: "out-of-range")
    /// 金额不足一分.
    public static let notWholeFen = FindingCode(rawValue: "not-whole-fen")
    /// 日期不存在.
    public static let badDate = FindingCode(rawValue: "bad-date")
    /// 日期不全.
    public static let dateIncomplete = FindingCode(rawValue: "date-incomplete")
    /// 日期分不清年月日.
    public static let dateAmbiguous = FindingCode(rawValue: "date-ambiguous")
    /// 日期统一写法.
    public static let dateNormalised = FindingCode(rawValue: "date-normalised")
    /// 日期没有年份.
    public static let dateYearAssumed = FindingCode(rawValue: "date-year-assumed")
    /// 未填.
    public static let missingValue = FindingCode(rawValue: "missing-value")
    /// 有任务却填“—”或“/”.
    public static let requiredMissing = FindingCode(rawValue: "required-missing")
    /// 全角数字已转换.
    public static let normalisedFullwidth = FindingCode(rawValue: "normalised-fullwidth")
    /// 量词已去除.
    public static let unitWordRemoved = FindingCode(rawValue: "unit-word-removed")
    /// 千分位逗号已识别.
    public static let thousandsSeparator = FindingCode(rawValue: "thousands-separator")
    /// 文本标记已去除.
    public static let leadingApostrophe = FindingCode(rawValue: "leading-apostrophe")
    /// 空白已去除.
    public static let blanksRemoved = FindingCode(rawValue: "blanks-removed")
    /// 小数部分为零.
    public static let wholeDecimal = FindingCode(rawValue: "whole-decimal")
}

extension FindingCatalogue {
    static let cellPages: [FindingPage] = [
        FindingPage(
            .notAnInteger,
            .error,
            title: "应为整数",
            cause: "个数、人数不能有小数。",
            advice: "请填整数。",
            example: "690.5"
        ),
        FindingPage(
            .negative,
            .error,
            title: "不得为负",
            cause: "填报的是累计数或期末数，不会小于0。",
            advice: "请核对后填实际数；冲减请走更正单。",
            example: "-3"
        ),
        FindingPage(
            .textInNumber,
            .error,
            title: "不是数字",
            cause: "单元格里是文字，不猜测其含义，也不沿用上一行。",
            advice: "请填准确的数字。",
            example: "约1600、同上、全部完成"
        ),
        FindingPage(
            .percentForCount,
            .error,
            title: "应填个数而填了百分比",
            cause: "把完成率填在了完成数一列。",
            advice: "请填完成的个数，完成率由系统计算。",
            example: "49.8%"
        ),
        FindingPage(
            .fractionForNumber,
            .error,
            title: "应填数而填了分数",
            cause: "分数看不出是完成数还是比例。",
            advice: "请填完成的个数。",
            example: "4/8"
        ),
        FindingPage(
            .scientificNotation,
            .error,
            title: "科学计数法",
            cause: "数字太长或格式不对时，Excel显示为科学计数法，末尾数字已丢失。",
            advice: "请把单元格格式改为数值后重新填写并另存。",
            example: "1.2E+03"
        ),
        FindingPage(
            .spreadsheetError,
            .error,
            title: "电子表格错误值",
            cause: "公式出错，或列宽不足时另存为一串“#”。",
            advice: "请改正公式、加宽该列后重新另存。",
            example: "#DIV/0!、####"
        ),
        FindingPage(
            .severalNumbers,
            .error,
            title: "一格两个数",
            cause: "无法判断以哪个数为准。",
            advice: "请只填一个数，说明写在备注列。",
            example: "4、5"
        ),
        FindingPage(
            .thousandsMisplaced,
            .error,
            title: "逗号位置不对",
            cause: "逗号不在千分位上。",
            advice: "请去掉逗号。",
            example: "11,26"
        ),
        FindingPage(
            .unitMismatch,
            .error,
            title: "单位不符",
            cause: "数字后的量词与指标的单位不符，或带有“万”。",
            advice: "请按指标的单位填报，不写量词。",
            example: "村卫生室填“530人”"
        ),
        FindingPage(
            .tooLarge,
            .error,
            title: "数值过大",
            cause: "超出可能的范围，多半是录入错误。",
            advice: "请核对后重新填写。",
            example: "99999999999999999999"
        ),
        FindingPage(
            .outOfRange,
            .error,
            title: "百分比超出范围",
            cause: "百分比应在0到100之间。",
            advice: "请核对后重新填写。",
            example: "108.5"
        ),
        FindingPage(
            .notWholeFen,
            .error,
            title: "金额不足一分",
            cause: "金额精确到分。",
            advice: "请保留到分。",
            example: "12.3456元"
        ),
        FindingPage(
            .badDate,
            .error,
            title: "日期不存在",
            cause: "没有这一天，或缺年、月、日。",
            advice: "请填成2023-06-30的样子。",
            example: "2023-02-30、5月份"
        ),
        FindingPage(
            .dateIncomplete,
            .error,
            title: "日期不全",
            cause: "没有写全年、月、日；“2023.1”还可能是“2023.10”丢了末尾的0。",
            advice: "请填成2023-06-30的样子。",
            example: "5月份"
        ),
        FindingPage(
            .dateAmbiguous,
            .error,
            title: "日期分不清年月日",
            cause: "年份没有写成四位，或月、日的先后不明。",
            advice: "请填成2023-06-30的样子。",
            example: "6/5/2023"
        ),
        FindingPage(
            .dateNormalised,
            .info,
            title: "日期统一写法",
            cause: "日期有多种写法，存为2023-06-30的样子；格里的时刻不存。",
            advice: "无需处理。",
            example: "2023年6月30日"
        ),
        FindingPage(
            .dateYearAssumed,
            .warning,
            title: "日期没有年份",
            cause: "只写了月、日，按标题或方案的年份读取。",
            advice: "请确认年份，下次写全。",
            example: "6月30日"
        ),
        FindingPage(
            .missingValue,
            .warning,
            title: "未填",
            cause: "有任务而没有填数。空白不是0。",
            advice: "请补报；确实为0的请填0。",
            example: "（空白）"
        ),
        FindingPage(
            .requiredMissing,
            .error,
            title: "有任务却填“—”或“/”",
            cause: "“—”和“/”只表示没有此项任务。",
            advice: "请填实际数；没有进展请填0。",
            example: "/"
        ),
        FindingPage(
            .normalisedFullwidth,
            .info,
            title: "全角数字已转换",
            cause: "用中文输入法输入的数字。",
            advice: "无需处理。",
            example: "５９８→598"
        ),
        FindingPage(
            .unitWordRemoved,
            .info,
            title: "量词已去除",
            cause: "数字后写了与指标相符的量词。",
            advice: "无需处理；建议只填数字。",
            example: "4个→4"
        ),
        FindingPage(
            .thousandsSeparator,
            .info,
            title: "千分位逗号已识别",
            cause: "数字按千分位显示。",
            advice: "无需处理。",
            example: "1,126→1126"
        ),
        FindingPage(
            .leadingApostrophe,
            .info,
            title: "文本标记已去除",
            cause: "以英文单引号开头的“文本型数字”。",
            advice: "无需处理。",
            example: "'80.12→80.12"
        ),
        FindingPage(
            .blanksRemoved,
            .info,
            title: "空白已去除",
            cause: "数字前后有空格、不换行空格或不可见字符。",
            advice: "无需处理。",
            example: "13␣→13"
        ),
        FindingPage(
            .wholeDecimal,
            .info,
            title: "小数部分为零",
            cause: "带小数格式的整数。",
            advice: "无需处理。",
            example: "8.00→8"
        ),
    ]
}
