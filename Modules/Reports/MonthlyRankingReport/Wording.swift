import Domain
import Indicators
import Quantities
import Reporting

/// The Chinese words of the monthly ranking.
enum Wording {
    static let title = "月评比"
    static let summary = "县市区、功能区分组排名：完成率、得分、升降、预警、未报名单，附计分规则和数据来源。"
    static let gap = "　"
    static let pause = "；"
    static let stop = "。"
    static let noAlarm = "本期无严重滞后、未达标和未报单位。"

    static let place = "名次"
    static let score = "综合得分"
    static let lastPlace = "上期\n名次"
    static let rise = "升降"
    static let light = "预警"
    static let remark = "备注"
    static let done = "完成"
    static let target = "目标"
    static let markColumns = ["评分", "满分", "百分制"]
    static let rate = "完成率"
    static let reached = "达到"
    static let base = "基数"
    static let share = "占比"
    static let shortfall = "差额"

    static let notesSheet = "得分图与说明"
    static let notesHeading = "计分规则与口径说明"
    static let dataSheet = "图表数据"
    static let sourcesSheet = "数据来源"
    static let signatures = ["主要负责人（签字）：", "审核人："]

    static func wholeRemark(_ request: ReportRequest) -> String {
        (request.unreported.isEmpty ? "Σ完成÷Σ目标" : "Σ完成÷Σ目标（已报单位）")
            + (request.programme.indicators.contains(where: \.isMark) ? "；打分项为平均分" : "")
    }

    /// What it is called in a programme that reports in quarters or half-years: 季评比.
    static func name(_ period: Period) -> String { LedgerWords.each(period) + "评比" }

    static func fileTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)\(name(period))（\(period.chinese)）"
    }

    static func issuer(_ name: String) -> String { "填报单位：\(name)" }

    static func cutOff(_ day: CalendarDate, _ time: Ratio) -> String {
        "统计截至：\(day.chinese)　序时进度：\(time.value.percent(places: 2))%（\(time.numerator)/\(time.denominator)天）"
    }

    static func prepared(_ day: CalendarDate) -> String { "制表日期：\(day.chinese)" }

    static func note(_ sentence: String) -> String { "注：\(sentence)预警与口径见“\(notesSheet)”，来源见“\(sourcesSheet)”。" }

    static func numbered(_ number: Int, _ note: String) -> String { "\(number). \(note)" }

    static func notesTitle(_ period: Period, hasCharts: Bool) -> String {
        "\(LedgerWords.each(period))评比\(hasCharts ? "得分图与" : "")说明（\(period.chinese)）"
    }

    static func chartCaption(_ request: ReportRequest) -> String {
        let time = request.standing.timeProgress.value.percent(places: 2)
        return "柱的颜色同预警：蓝＝完成，绿＝正常、达标，黄＝低于序时，红＝严重滞后、未达标；序时进度\(time)%；"
            + "虚线为序时应得分，即\(LedgerWords.onSchedule(in: request.programme))时的得分"
    }

    static func chartHeading(_ chart: ScoreChart) -> String {
        guard let onSchedule = chart.onSchedule else { return chart.heading }
        return "\(chart.heading)（序时应得分\(onSchedule.decimal(places: 2))）"
    }
}
