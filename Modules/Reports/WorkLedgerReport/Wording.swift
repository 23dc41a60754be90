import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The Chinese words of the work ledger.
enum Wording {
    static let title = "工作台账"
    static let summary = "首页、总台账、清单销号、工作要求、指标口径、数据核查、数据来源、来源文件：供领导审签的全套台账。"
    static let dash = "—"
    static let comma = "、"
    static let pause = "；"
    static let stop = "。"
    static let yes = "是"
    static let no = "否"
    static let none = "无"

    static let coverSheet = "首页"
    static let dataSheet = "图表数据"
    static let ledgerSheet = "总台账"
    static let checklistSheet = "清单销号"
    static let noDay = "未规定"
    static let dutiesSheet = "工作要求"
    static let definitionsSheet = "指标口径"
    static let checksSheet = "数据核查"
    static let sourcesSheet = "数据来源"
    static let filesSheet = "来源文件"

    static let cutOffName = "统计截止日"
    static let faultsName = "校验不符数"

    static func stem(_ period: Period) -> String { "\(period.id) \(title)" }

    static func fileTitle(_ programme: String, _ period: Period) -> String { "\(programme)\(title)（\(period.chinese)）" }

    static func issuer(_ name: String) -> String { "填报单位：\(name)" }

    static func cutOff(_ day: CalendarDate, _ time: Ratio) -> String {
        "统计截至：\(day.chinese)　序时进度：\(time.value.percent(places: 2))%（\(time.numerator)/\(time.denominator)天）"
    }

    static func prepared(_ day: CalendarDate) -> String { "制表日期：\(day.chinese)" }

    static func numbered(_ number: Int, _ note: String) -> String { "\(number == 1 ? "注：" : "　　")\(number). \(note)" }

    static func distinct(_ words: [String]) -> String {
        LedgerWords.distinct(words.filter { !$0.isEmpty }).joined(separator: comma)
    }

    static func shareFormat(_ share: Rational) -> NumberFormat {
        (share * Rational(100)).wholeNumber == nil ? .percent(2) : .percent(0)
    }
}

/// The first page.
extension Wording {
    static let noAlarm = "本期无严重滞后、未达标和未报单位。"
    static let nobodyReported = "均未报"
    static let coverage = "报送单位"
    static let contentsHeading = "目录（点击跳转）"
    static let allPassed = "勾稽校验：全部通过　｜　口径与规则见“指标口径”，逐数来源见“数据来源”"
    static let checkFormula =
        "IF(\(faultsName)=0,\"\(allPassed)\",\"勾稽校验：有\"&\(faultsName)&\"项不符，见“数据核查”\")"

    static func failed(_ count: Int) -> String { "勾稽校验：有\(count)项不符，见“数据核查”" }

    static func coverTitle(_ programme: String) -> String { "\(programme)工作进度" }

    static func coverSubtitle(_ request: ReportRequest) -> String {
        let time = request.standing.timeProgress.value.percent(places: 2)
        let state = request.cautions.isEmpty ? "" : "　\(request.cautions.joined(separator: "　"))"
        return "（\(request.period.chinese)　截至\(request.standing.asOf.chinese)　序时进度\(time)%\(state)）"
    }

    static let someMissed = "部分未达标"

    static func datedCaption(_ whole: WholeStanding) -> String {
        whole.met == whole.expected ? "各单位都已完成" : "\(whole.expected - whole.met)个单位逾期或未完成"
    }

    /// How it stands, and what of what.
    static func cardCaption(_ state: String, _ indicator: Indicator, _ ratio: Ratio, _ whole: WholeStanding) -> String {
        let counts = "\(ratio.numerator.grouped) / \(ratio.denominator.grouped)"
        let words =
            switch indicator.judgedKind {
            case .qualitative: "\(whole.reported)个单位平均分，人工评分"
            case .ratio, .gain, .trend: "\(counts)　\(whole.met)/\(whole.expected)达标"
            default: counts
            }
        return state.isEmpty ? words : "\(state)　\(words)"
    }

    static func coverageCaption(missing: Int, late: Int) -> String {
        let words = [missing > 0 ? "未报、缺报\(missing)个" : "", late > 0 ? "迟报\(late)份" : ""].filter { !$0.isEmpty }
        return words.isEmpty ? "全部按时报齐" : words.joined(separator: "，")
    }

    static func chartHeading(_ chart: ScoreChart) -> String {
        guard let onSchedule = chart.onSchedule else { return "\(chart.heading)综合得分" }
        return "\(chart.heading)综合得分（虚线为序时应得分\(onSchedule.decimal(places: 2))）"
    }

    static func allPlaces(_ group: RankedGroup) -> String { "\(group.title)名次" }

    static func firstPlaces(_ group: RankedGroup, _ count: Int) -> String { "\(group.title)前\(numeral(count))" }

    static func lastPlaces(_ group: RankedGroup, _ count: Int) -> String {
        count == 1 ? "\(group.title)末位" : "\(group.title)后\(numeral(count))"
    }

    static func tie(_ place: Int, _ count: Int) -> String { "（第\(place)名并列\(count)个）" }

    static func contents(taskCount: Int, dutyCount: Int) -> [(sheet: String, words: String)] {
        [
            (ledgerSheet, "各项任务、得分、名次、预警"), (scheduleSheet, "各月计划与实际"), (checklistSheet, "\(taskCount)条任务逐条销号"),
            (dutiesSheet, "文件要求\(dutyCount)条"), (definitionsSheet, "公式、阈值、权重、规则"),
            (checksSheet, "勾稽、未报、迟报"), (sourcesSheet, "逐数溯源、文件指纹"),
        ]
    }

    private static func numeral(_ number: Int) -> String {
        let numerals = ["零", "一", "二", "三", "四", "五"]
        return numerals.indices.contains(number) ? numerals[number] : String(number)
    }
}
