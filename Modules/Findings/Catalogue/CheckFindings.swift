/// What does not agree within a file, with the programme, or with earlier reports.
extension FindingCode {
    /// 部分大于总数.
    public static let exceedsBase = FindingCode(rawValue: "exceeds-base")
    /// 基数与任务清单不符.
    public static let baseChanged = FindingCode(rawValue: "base-changed")
    /// 目标与下达的不符.
    public static let targetDiffers = FindingCode(rawValue: "target-differs")
    /// 填报的比率与重算不符.
    public static let statedRateDiffers = FindingCode(rawValue: "stated-rate-differs")
    /// 比率看不懂.
    public static let statedRateUnreadable = FindingCode(rawValue: "stated-rate-unreadable")
    /// 合计与各行之和不符.
    public static let totalMismatch = FindingCode(rawValue: "total-mismatch")
    /// 合计没有核对.
    public static let totalNotChecked = FindingCode(rawValue: "total-not-checked")
    /// 功能区重复计数.
    public static let zoneDoubleCount = FindingCode(rawValue: "zone-double-count")
    /// 无此项任务而填了数.
    public static let noSuchTaskValue = FindingCode(rawValue: "no-such-task-value")
    /// 超额完成.
    public static let overCompletion = FindingCode(rawValue: "over-completion")
    /// 远超目标.
    public static let farAboveTarget = FindingCode(rawValue: "far-above-target")
    /// 疑似错列.
    public static let columnsMisplaced = FindingCode(rawValue: "columns-misplaced")
    /// 四舍五入后看似达标.
    public static let roundingHidesShortfall = FindingCode(rawValue: "rounding-hides-shortfall")
}

extension FindingCatalogue {
    static let checkPages: [FindingPage] = [
        FindingPage(
            .exceedsBase,
            .error,
            title: "部分大于总数",
            cause: "完成数大于应完成的总数，或“其中”大于总数。",
            advice: "请核对两个数，改正后重新报送。",
            example: "应补助660个，已落实672个"
        ),
        FindingPage(
            .baseChanged,
            .error,
            title: "基数与任务清单不符",
            cause: "村卫生室总数等基数的变化须先登记；在此之前，以它为基数的数也无法采用。",
            advice: "请按任务清单填报；确有增减的，附依据报市级登记变更。",
            example: "任务清单462，填报461"
        ),
        FindingPage(
            .targetDiffers,
            .warning,
            title: "目标与下达的不符",
            cause: "表中的目标数与任务清单不同；计算一律以下达的为准。",
            advice: "请改正目标数；市级调整过的，请确认已在方案中更新。",
            example: "目标填9，下达8",
            asksForReason: true
        ),
        FindingPage(
            .statedRateDiffers,
            .warning,
            title: "填报的比率与重算不符",
            cause: "比率一律按个数重算，填报的比率只核对、不采用。",
            advice: "请核对分子、分母；比率不必填报。",
            example: "填80.0％，按331/414为79.95％",
            asksForReason: true
        ),
        FindingPage(
            .statedRateUnreadable,
            .warning,
            title: "比率看不懂",
            cause: "比率列里不是数。",
            advice: "无需处理；比率一律按个数重算。",
            example: "#DIV/0!"
        ),
        FindingPage(
            .totalMismatch,
            .error,
            title: "合计与各行之和不符",
            cause: "某一行错了，或合计没有更新，或功能区重复相加；只看合计分不出是哪一种。",
            advice: "请逐行核对后重新报送；各单位的数仍可采用。",
            example: "合计8124，应为7722"
        ),
        FindingPage(
            .totalNotChecked,
            .info,
            title: "合计没有核对",
            cause: "有单元格无法读取，加不出合计。",
            advice: "改正相应单元格后会自动核对。",
            example: "有一行填“约1600”"
        ),
        FindingPage(
            .zoneDoubleCount,
            .error,
            title: "功能区重复计数",
            cause: "功能区的村卫生室已计入所在县区，再单列并相加就重复了。",
            advice: "请删去功能区的行，或改为“其中”列，合计只加县市区。",
            example: "示范区144个又加了一次"
        ),
        FindingPage(
            .noSuchTaskValue,
            .warning,
            title: "无此项任务而填了数",
            cause: "该单位在任务清单中没有此项任务，填报的数仅作参考。",
            advice: "无需处理；不计分、不计合计。",
            example: "高新区填村卫生室5个"
        ),
        FindingPage(
            .overCompletion,
            .warning,
            title: "超额完成",
            cause: "完成数大于目标；可能是实绩，也可能是多报。",
            advice: "请核对；计分按方案封顶，排名表显示实际完成率。",
            example: "目标151名，完成160名",
            asksForReason: true
        ),
        FindingPage(
            .farAboveTarget,
            .error,
            title: "远超目标",
            cause: "完成数超过目标两倍且多出20以上，多半是填错了列、单位或指标。",
            advice: "请核对原表；确实如此的，请先由市级调整任务目标。",
            example: "目标8个团队，完成填660"
        ),
        FindingPage(
            .columnsMisplaced,
            .error,
            title: "疑似错列",
            cause: "同一行有两个以上目标数与任务清单不符，或两个数互换以后才与目标相称：多半是少了、多了一格或填反了列。",
            advice: "请对照表头检查该行，每一格都要保留，空白也不能省。",
            example: "少了“8”这一格，后面的数都左移一列"
        ),
        FindingPage(
            .roundingHidesShortfall,
            .info,
            title: "四舍五入后看似达标",
            cause: "达标与否按个数比较，不按四舍五入后的百分比比较。",
            advice: "请注意还差的个数。",
            example: "331/414显示80.0%，实为79.952%"
        ),
    ]
}
