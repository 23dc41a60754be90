import Domain
import Indicators
import Reporting

/// The Chinese words of the tasks of several years.
enum Wording {
    static let title = "攻坚任务表"
    static let summary = "逐项列出量化任务的各年目标、现状、差距、责任单位和预警，附各单位完成情况。"
    static let serial = "序号"
    static let unit = "单位"
    static let task = "重点任务"
    static let goal = "量化目标"
    static let byYear = "分年度目标"
    static let responsible = "责任单位"
    static let state = "现状"
    static let gap = "差距"
    static let light = "预警"
    static let dash = "—"
    static let comma = "、"
    static let others = "等"
    static let notGiven = "未给"
    static let unitsSheet = "各单位完成情况"
    static let nothingByUnit = "各项任务都是全市一个目标，不分单位判定。"
    static let note =
        "注：“—”为这一年没有要求的数（办成即可、人工评分、只监测、与上年比，或由别的年份考核）；年增为百分点；“未给”指文件没有给出这一年的数，市里可以另行下达；差距按实际数量计算，不按四舍五入后的百分比；预警取各单位中最重的一档，含义见“口径说明”。"
    static let unitsNote = "注：“—”为无此项任务，或办成即可、合计判定等没有这个数的；“未报”为有任务而没有报数。"

    static func year(_ year: Int) -> String { "\(year)年" }

    static func tableTitle(_ programme: Programme, _ period: Period) -> String {
        "\(programme.title)任务表（\(period.chinese)）"
    }

    static func unitsTitle(_ programme: Programme, _ period: Period) -> String {
        "\(programme.shortTitle)各单位完成情况（\(period.chinese)）"
    }

    static func sentence(_ lines: [TaskLine]) -> String {
        let judged = lines.filter { $0.progress.light?.isVerdict ?? false }
        let done = judged.count {
            $0.progress.light.map { [.complete, .met, .onTime, .noneFound].contains($0) } ?? false
        }
        return "共\(lines.count)项量化任务，有数据可以判定的\(judged.count)项，其中全部单位都已达到的\(done)项。"
    }

    static func alarm(_ lines: [TaskLine], _ request: ReportRequest) -> String? {
        let late = lines.filter { $0.progress.light?.isFailing ?? false }
        let names = LedgerWords.distinct(late.map(\.indicator.shortName))
        let parts = [
            late.isEmpty ? nil : "滞后或未达标：\(names.joined(separator: "、"))",
            LedgerWords.unreported(in: request),
        ]
        let all = parts.compactMap(\.self)
        return all.isEmpty ? nil : all.joined(separator: "；") + "。"
    }
}
