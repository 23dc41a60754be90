import Domain
import Indicators
import Quantities
import Reporting

/// The Chinese words of the weekly summary.
enum Wording {
    static let title = "周汇总"
    static let summary = "各单位本周累计、比上周增加、完成率；未报的置灰点名，不排名。"
    static let serial = "序号"
    static let unit = "单位"
    static let state = "报送情况"
    static func note(_ kind: Period.Kind) -> String {
        let before = kind == .week ? "上周" : "上期"
        return "注：只汇总、不排名；未报的单位置灰，不按0计；“比\(before)”只算两次都报了的单位；“—”为无此项任务或\(before)没有报。"
    }

    static func columns(of kind: Period.Kind) -> [String] {
        let (now, before) = kind == .week ? ("本周", "上周") : ("本期", "上期")
        return ["\(now)累计", "\(before)累计", "比\(before)", "基数或目标", "完成率"]
    }

    /// What it is called in a programme that reports in months or quarters: 季汇总.
    static func name(_ period: Period) -> String { LedgerWords.each(period) + "汇总" }

    static func tableTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)\(name(period))（\(period.chinese)）"
    }

    static func reported(_ request: ReportRequest) -> String {
        let silent = request.unreported.count
        let all = request.programme.regions.count
        return "已报全\(all - silent)／\(all)"
    }

    static func sentence(_ request: ReportRequest, grown: [(Indicator, Rational?)]) -> String {
        let all = request.programme.regions.count
        let missing = request.unreported.count
        let growth = grown.compactMap { indicator, change in
            change.map { change in
                let amount = change.magnitude.grouped + indicator.unit(in: request.programme)
                return indicator.shortName
                    + (change == .zero ? "持平" : "\(change < .zero ? "减少" : "增加")\(amount)")
            }
        }
        let before = request.period.kind == .week ? "上周" : "上期"
        let isSame = !growth.isEmpty && grown.allSatisfy { $0.1 == nil || $0.1 == .zero }
        let words =
            growth.isEmpty
            ? "\(before)没有可比的数" : "比\(before)\(isSame ? "各项累计数均无变化" : growth.joined(separator: "、"))"
        return "\(request.period.chinese)（截至\(request.standing.asOf.chinese)）应报\(all)个单位，已报全\(all - missing)个；\(words)。"
    }

    static func alarm(_ request: ReportRequest) -> String? {
        let names = request.unreported.map { entry in
            request.name(of: entry.region) + (entry.isSilent ? "" : "（缺\(entry.measures.count)项）")
        }
        return names.isEmpty ? nil : "未报：\(names.joined(separator: "、"))。"
    }

    static func state(_ missing: Unreported?, _ request: ReportRequest) -> String {
        guard let missing else { return "已报" }
        guard !missing.isSilent else { return "未报" }
        let names = missing.measures.map { request.programme.measure($0)?.name ?? $0.rawValue }
        return "缺报：\(names.joined(separator: "、"))"
    }
}
