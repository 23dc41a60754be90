import Domain
import Indicators

/// Words of charts.
extension Wording {
    static let chartData = "图表数据"
    static let actual = "实际"
    static let plan = "序时进度"
    static let threshold = "目标占比"
    static func trendNote(showsRanks: Bool) -> String { "注：只画已关账的各期；" + (showsRanks ? ranks : "") + "缺报的地方断开。" }
    private static let ranks =
        "名次图绿线为现在的前三位、红线为后三位（不足六个单位的各取一半），单位多于40个的组线条无法辨认，不画名次图；"
    static let multiplesNote = "注：各图同一刻度，0至100分；线的颜色同预警；缺报的地方断开。"

    static func partlyDrawn(_ group: RankedGroup, _ half: Int) -> String {
        "\(group.title)（\(group.ranked.count)个单位，画出前后各\(half)个）"
    }

    static func ranksHeading(_ group: RankedGroup) -> String {
        "\(group.title)名次走势（\(group.ranked.count)个单位）"
    }

    /// Those that share a place, as far as a label bears them.
    static func lineName(_ names: [String]) -> String {
        names.count <= 2 ? names.joined(separator: "、") : "\(names[0])等\(names.count)个"
    }

    static func ranksDescription(_ group: String, _ words: [String]) -> String {
        "\(group)，最近：\(words.joined(separator: "、"))"
    }

    static func planHeading(_ indicator: Indicator, hasPlan: Bool) -> String {
        "\(indicator.shortName)：\(hasPlan ? "计划与实际" : indicator.isMark ? "平均分" : "各期")"
    }

    static func planDescription(_ indicator: Indicator, _ months: [Standing], _ actual: [Double?]) -> String {
        let words = zip(months, actual).compactMap { month, value in
            value.map { "\(LedgerWords.withinYear(month.period))\(($0 * 1000).rounded() / 10)%" }
        }
        return "\(indicator.shortName)各期：\(words.joined(separator: "、"))"
    }

    /// Programs take 255 characters of description at most.
    static func short(_ words: String) -> String { words.count <= 120 ? words : words.prefix(119) + "…" }
}
