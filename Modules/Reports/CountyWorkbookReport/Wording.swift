import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The Chinese words of the county workbook.
enum Wording {
    static let title = "县区分册"
    static let summary = "一个单位一册：得分、名次、逐项完成情况、逐月走势，每个数出自自己报表的哪一格。"
    static let serial = "序号"
    static let itemsSheet = "完成情况"
    static let figuresSheet = "数据出处"
    static let score = "综合得分"
    static let dash = "—"
    static func chartHeading(_ request: ReportRequest) -> String { "\(LedgerWords.stepByStep(in: request))得分" }
    static let notReported = "本期未报，没有数。"
    static let note = "注：完成数的批注写明出自哪个文件哪一格；完成率、差额为活公式；“—”为无此项任务或没有这个数；含义见“口径说明”。"
    static let figureHeaders = [
        "序号", "填报指标", "计量", "数", "期间", "文件", "位置", "原样", "回执", "填报单位", "入库时间", "SHA-256",
    ]

    static func tableTitle(_ programme: String, _ region: String, _ period: Period) -> String {
        "\(programme)完成情况（\(region)，\(period.chinese)）"
    }

    static func figuresTitle(_ region: String, _ period: Period) -> String { "\(region)数据出处（\(period.chinese)）" }

    /// Whatever a name holds, it becomes one file name.
    static func fileName(_ region: String) -> String {
        String(region.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 })
    }

    /// In quotes, because the words of a cell may look like a number.
    static func quoted(_ words: String) -> String { "“\(words)”" }

    static func sentence(_ name: String, _ row: RegionStanding?, _ request: ReportRequest) -> String {
        let time = "截至\(request.standing.asOf.chinese)，序时进度\(request.standing.timeProgress.value.percent(places: 2))%。"
        guard let row, let score = row.score, let place = row.place else {
            return time + "\(name)\(row.map(LedgerWords.unscored) ?? Light.notReported.word)，不计分、不排名。"
        }
        let group = request.standing.rows.filter { $0.group == row.group }
        let peers = group.count { $0.place != nil }
        let whose = (peers < group.count ? "参加排名的" : "") + "\(peers)个\(request.programme.title(of: row.group))"
        let tied = place.isTied ? "（并列）" : ""
        let rise = request.rise(of: row).map { $0 == 0 ? "，与上期持平" : $0 > 0 ? "，比上期升\($0)位" : "，比上期降\(-$0)位" }
        let said = time + "\(name)综合得分\(score.decimal(places: request.scorePlaces(in: row.group)))分"
        // Nobody is first of one.
        guard group.count > 1 else { return said + "。" }
        return said + "，在\(whose)中列第\(place.inGroup)位\(tied)\(rise ?? "")。"
    }

    static func alarm(_ row: RegionStanding?, _ request: ReportRequest) -> String? {
        guard let row else { return nil }
        let parts = request.programme.everyIndicator.compactMap { indicator -> String? in
            guard let light = row.outcome(of: indicator.id)?.light,
                light.needsAction || light == .doneLate,
                light != .notReported || !request.isUncollected(indicator)
            else { return nil }
            return indicator.shortName + light.word
        }
        return parts.isEmpty ? nil : parts.joined(separator: "、") + "。"
    }

    static func chartWords(_ name: String, _ scores: [(Period, Double?)], _ request: ReportRequest) -> String {
        let words = scores.compactMap { period, score in
            score.map { "\(LedgerWords.withinYear(period))\(($0 * 100).rounded() / 100)" }
        }
        return "\(name)\(chartHeading(request))：\(words.joined(separator: "、"))"
    }

    static func trace(_ request: ReportRequest, _ region: Region) -> String {
        "查一个指标怎么算出来：admin trace --programme \(request.programme.id) --period \(request.period) "
            + "--region \(region.name) --indicator 指标。"
    }
}
