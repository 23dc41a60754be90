import Domain
import Indicators
import Reporting

/// The Chinese words of the points of a plan.
enum Wording {
    static let title = "要点完成情况"
    static let summary = "按工作要点逐点列出完成情况、差距和责任单位，附水平、升降与进步指数。"
    static let subject = "工作要点"
    static let byText = "按文字"
    static let dash = "—"
    static let stop = "。"
    static func headers(isNumbered: Bool) -> [String] {
        [isNumbered ? "要点" : "序号", "事项", "原文", "目标", "期限", "责任单位", "完成情况", "差距", "状态"]
    }

    static let note = "注：“要点”是文件里的序号；" + states
    static let unnumberedNote = "注：" + states
    private static let states = "状态取各项指标、各单位中最重的一档；“按文字”指没有量化指标、按文字要求落实的。"
    static let improvementSheet = "水平与进步"
    /// Where the index is the change of places, it has one column.
    static func improvementHeaders(_ method: ProgressMethod) -> [String] {
        ["名次", "单位", "本期得分", "上期得分", "得分变化"]
            + (method == .rank ? ["进步指数（名次升降）"] : ["名次升降", "进步指数"]) + ["预警"]
    }
    static let improvementNote = "注：“—”为上期没有得分或算不出；进步指数是本系统的算法，没有官方公式。"
    static let nothingBefore = "注：上期没有关账，得分变化、升降和进步指数都没有可比的数。"

    static func tableTitle(_ programme: String, _ period: Period) -> String { "\(programme)完成情况（\(period.chinese)）" }

    static func improvementTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)水平与进步（\(period.chinese)）"
    }

    static func sentence(_ points: [WorkPoint]) -> String {
        let numbered = points.count { $0.number != nil }
        let others = points.count - numbered
        let kinds = [
            numbered > 0 ? "\(numbered)个要点" : "", others > 0 ? "\(others)项\(numbered > 0 ? "不编号的" : "")事项" : "",
        ]
        let judged = points.filter(\.isJudged)
        let rows = points.reduce(0) { $0 + $1.parts.count }
        let word = numbered > 0 ? "个" : "项"
        return
            "共\(kinds.filter { !$0.isEmpty }.joined(separator: "、"))\(rows > points.count ? "（\(rows)行）" : "")，有数据可以判定的\(judged.count)\(word)，其中各单位都已达到的\(judged.count { $0.isDone })\(word)。"
    }

    static func alarm(_ points: [WorkPoint], _ request: ReportRequest) -> String? {
        let late = points.flatMap(\.parts).filter { $0.light?.isFailing ?? false }
        let titles = LedgerWords.distinct(late.map(\.commitment.title))
        let parts = [
            late.isEmpty ? nil : "滞后或未达标\(late.count)项：\(titles.joined(separator: "、"))",
            LedgerWords.unreported(in: request),
        ]
        .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "；") + "。"
    }
}
