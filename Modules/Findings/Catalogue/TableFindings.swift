/// What is seen when a table is recognised in a text.
extension FindingCode {
    /// 同类问题过多.
    public static let moreOfTheSame = FindingCode(rawValue: "more-of-the-same")
    /// 没有找到表头.
    public static let headerNotFound = FindingCode(rawValue: "header-not-found")
    /// 同一指标有两列.
    public static let columnTwice = FindingCode(rawValue: "column-twice")
    /// 不认识的列.
    public static let columnUnknown = FindingCode(rawValue: "column-unknown")
    /// 表头按确认读取.
    public static let columnMapped = FindingCode(rawValue: "column-mapped")
    /// 表头按以前的确认读取.
    public static let columnRemembered = FindingCode(rawValue: "column-remembered")
    /// 列的次序不同.
    public static let columnsReordered = FindingCode(rawValue: "columns-reordered")
    /// 缺少填报指标.
    public static let columnMissing = FindingCode(rawValue: "column-missing")
    /// 表头单位不符.
    public static let columnUnitDiffers = FindingCode(rawValue: "column-unit-differs")
    /// 忽略空列.
    public static let emptyTrailingColumns = FindingCode(rawValue: "empty-trailing-columns")
    /// 跳过栏次行.
    public static let indexRowSkipped = FindingCode(rawValue: "index-row-skipped")
    /// 表头重复.
    public static let headerRepeated = FindingCode(rawValue: "header-repeated")
    /// 代码保留前导零.
    public static let leadingZeroCode = FindingCode(rawValue: "leading-zero-code")
    /// 没有数的行.
    public static let rowSkipped = FindingCode(rawValue: "row-skipped")
    /// “其中”行.
    public static let ofWhichRow = FindingCode(rawValue: "of-which-row")
    /// 单元格不足.
    public static let cellsMissing = FindingCode(rawValue: "cells-missing")
    /// 文件里有另一张表.
    public static let secondTable = FindingCode(rawValue: "second-table")
    /// 数被换行断开.
    public static let rowBroken = FindingCode(rawValue: "row-broken")
    /// 多出单元格.
    public static let extraCell = FindingCode(rawValue: "extra-cell")
    /// 没有数据行.
    public static let noDataRows = FindingCode(rawValue: "no-data-rows")
    /// 竖表没有填报单位.
    public static let senderNotFound = FindingCode(rawValue: "sender-not-found")
    /// 任务句子看不懂.
    public static let clauseNotUnderstood = FindingCode(rawValue: "clause-not-understood")
    /// 由叙述句解析的目标.
    public static let parsedFromSentence = FindingCode(rawValue: "parsed-from-sentence")
    /// 手机号不进入指标数据.
    public static let contactNotStored = FindingCode(rawValue: "contact-not-stored")
    /// 含有身份证号码.
    public static let identityNumber = FindingCode(rawValue: "identity-number")
    /// 含有手机号码.
    public static let mobileNumber = FindingCode(rawValue: "mobile-number")
}

extension FindingCatalogue {
    static let tablePages: [FindingPage] = [
        FindingPage(
            .moreOfTheSame,
            .info,
            title: "同类问题过多",
            cause: "大文件里同一种问题超过1000处，其余只计数。",
            advice: "请先改正已列出的，再重新读一次。",
            example: "“不是数字”还有52300处"
        ),
        FindingPage(
            .headerNotFound,
            .error,
            title: "没有找到表头",
            cause: "前20行里没有一行既有县市区一列，又有已登记的填报指标。",
            advice: "请使用下发的报表模板，不要改动表头文字；确为新表头的，请联系市级在方案包中登记。",
            example: "表头写成“情况一、情况二”"
        ),
        FindingPage(
            .columnTwice,
            .error,
            title: "同一指标有两列",
            cause: "两列的表头是同一个意思，无法判断以哪一列为准。",
            advice: "请删去其中一列，或把表头改成不同的指标。",
            example: "家庭医生团队目标数出现两次"
        ),
        FindingPage(
            .columnUnknown,
            .warning,
            title: "不认识的列",
            cause: "表头不在报表中，该列不读取；如果它本应是填报指标，则该指标未报。",
            advice: "请核对表头文字；多余的列可以保留，不影响其他列。",
            example: "经办人"
        ),
        FindingPage(
            .columnMapped,
            .warning,
            title: "表头按确认读取",
            cause: "方案不认识这个表头，按导入时 --map 写明的指标读取。",
            advice: "请核对该列的数；入库后为该单位记住，用 admin column list 查看、forget 取消。",
            example: "--map 已训团队=teams.trained"
        ),
        FindingPage(
            .columnRemembered,
            .info,
            title: "表头按以前的确认读取",
            cause: "方案不认识这个表头，但有人为该单位确认过它是哪一项指标。",
            advice: "对应有误的，请用 admin column forget 取消后重新导入。",
            example: "镇平县的“已训团队”"
        ),
        FindingPage(
            .columnsReordered,
            .info,
            title: "列的次序不同",
            cause: "列的先后与报表不同；读取只看表头，不看位置。",
            advice: "无需处理；为便于核对，建议按下发的模板排列。",
            example: "“线上培训”在“线下培训”之前"
        ),
        FindingPage(
            .columnMissing,
            .warning,
            title: "缺少填报指标",
            cause: "报表要求的指标在表中没有一列，或表头写法没有登记。",
            advice: "请补上该列后重新报送；本期只报部分指标的，可不处理。",
            example: "没有“公有产权村卫生室”一列"
        ),
        FindingPage(
            .columnUnitDiffers,
            .error,
            title: "表头单位不符",
            cause: "表头括号里的单位与指标的单位不同，读进来就会差出倍数。",
            advice: "请按指标的单位填报，百分比请填在比率列。",
            example: "线上培训（万人）"
        ),
        FindingPage(
            .emptyTrailingColumns,
            .info,
            title: "忽略空列",
            cause: "表格右侧有空白列，另存时一并带出。",
            advice: "无需处理。",
            example: "行末多余的逗号"
        ),
        FindingPage(
            .indexRowSkipped,
            .info,
            title: "跳过栏次行",
            cause: "法定报表表头下的“甲、乙、1、2”是栏次，不是数据。",
            advice: "无需处理。",
            example: "甲,乙,丙,1,2"
        ),
        FindingPage(
            .headerRepeated,
            .info,
            title: "表头重复",
            cause: "一个文件里上下有两张同样的表，接着读取。",
            advice: "无需处理；两张表不应有相同的单位。",
            example: "每页重复的表头"
        ),
        FindingPage(
            .leadingZeroCode,
            .info,
            title: "代码保留前导零",
            cause: "代码列是文本编号，不是数。",
            advice: "无需处理。",
            example: "01"
        ),
        FindingPage(
            .rowSkipped,
            .info,
            title: "没有数的行",
            cause: "该行只有文字，没有任何填报数。",
            advice: "请确认该行不是漏填的单位。",
            example: "二、功能区"
        ),
        FindingPage(
            .ofWhichRow,
            .warning,
            title: "“其中”行",
            cause: "“其中”行的数已包含在上面的行里，再读一次就重复了。",
            advice: "功能区有单独任务的，请另起一行，单位名称不写“其中”。",
            example: "其中：示范区,144"
        ),
        FindingPage(
            .cellsMissing,
            .error,
            title: "单元格不足",
            cause: "该行比表头短，可能错列。",
            advice: "请补齐该行的单元格，空白也要保留逗号。",
            example: "邓州市,12,3"
        ),
        FindingPage(
            .secondTable,
            .error,
            title: "文件里有另一张表",
            cause: "数据行下面又出现一个表头，列与第一个表头不同，其下的数不能按第一个表头读取。",
            advice: "请把两张表分成两个文件报送，或统一成一个表头。",
            example: "第20行起“县市区,线上培训,线下培训”"
        ),
        FindingPage(
            .rowBroken,
            .error,
            title: "数被换行断开",
            cause: "单元格里的换行没有加引号，一个数的后半截或单位落到了下一行，上一行末尾的数不完整。",
            advice: "请在原表中删去该单元格里的换行，重新另存后报送。",
            example: "上一行“邓州市,5,6”，本行“12”"
        ),
        FindingPage(
            .extraCell,
            .error,
            title: "多出单元格",
            cause: "单元格上方没有表头。多出数字时，往往是千分位逗号没有加引号，使后面各列右移。",
            advice: "请去掉数字中的逗号，或从Excel重新另存；备注请写在备注列。",
            example: "内乡县,4,1,126,291"
        ),
        FindingPage(
            .noDataRows,
            .error,
            title: "没有数据行",
            cause: "只有表头，没有任何单位的数据。",
            advice: "请填报后重新报送。",
            example: "只有表头的空表"
        ),
        FindingPage(
            .senderNotFound,
            .error,
            title: "竖表没有填报单位",
            cause: "竖表的各行没有单位名称，只能看表头上方的填报单位。",
            advice: "请在表头上方写明“填报单位：某某县卫生健康委员会”。",
            example: "填报单位（盖章）：（空）"
        ),
        FindingPage(
            .clauseNotUnderstood,
            .error,
            title: "任务句子看不懂",
            cause: "句子里有数，但与任何指标都对不上。",
            advice: "请改用下发的任务清单表格，或按清单的原文书写。",
            example: "组织活动12场"
        ),
        FindingPage(
            .parsedFromSentence,
            .warning,
            title: "由叙述句解析的目标",
            cause: "目标数是从句子里读出来的，可能理解有误。",
            advice: "请逐项与文件核对，签字确认后才生效。",
            example: "全年线下培训家庭医生团队8个"
        ),
        FindingPage(
            .contactNotStored,
            .info,
            title: "手机号不进入指标数据",
            cause: "个人联系方式只用于联系报送人。",
            advice: "无需处理。",
            example: "电话：138****0000"
        ),
        FindingPage(
            .identityNumber,
            .warning,
            title: "含有身份证号码",
            cause: "表中有18位或15位的居民身份证号码；个人信息与报表无关，屏幕、回执和数据库中都只显示遮盖后的号码。",
            advice: "请从表中删去身份证号码后再报送，原文件请妥善保管。",
            example: "备注：410101********34"
        ),
        FindingPage(
            .mobileNumber,
            .warning,
            title: "含有手机号码",
            cause: "数据行或备注里有个人手机号码，已遮盖，不入库。",
            advice: "请从数据行和备注中删去手机号码；联系方式请写在表下的“联系电话”处。",
            example: "备注：找张某138****0000"
        ),
    ]
}
