import Domain
import Indicators
import Quantities
import Reporting

/// The Chinese words of the fact sheet.
enum Wording {
    static let title = "建议答复"
    static let summary = "答复里的每一个数和每一项承诺：原文、当时的数、现在的数、变化、落实情况。"
    static let subject = "可以核对的事实和承诺"
    static let byText = "按文字"
    static let headers = ["编号", "事项", "答复原文", "行号", "答复的数", "现在的数", "变化", "现状", "状态"]
    static let note = "注：“答复的数”照原文；“现在的数”是各单位合计或合计之比；比率的变化是百分点；“—”为没有数。"

    static func tableTitle(_ programme: String) -> String { "\(programme)事实核对表" }

    /// The headings are numbered as they come: a part without a line has none.
    static func heading(_ part: FactLine.Part, number: Int, _ count: Int) -> String {
        let words =
            switch part {
            case .fact: "答复中的数"
            case .watched: "监测的情况"
            case .promise: "承诺的事项"
            }
        return "\(["一", "二", "三"][number - 1])、\(words)（\(count)项）"
    }

    static func sentence(_ lines: [FactLine]) -> String {
        let facts = lines.filter { $0.part == .fact }
        let compared = facts.filter { $0.change != nil }
        let same = compared.count { $0.change == .zero }
        let promises = lines.filter { $0.part == .promise }
        let judged = promises.filter { $0.progress.light?.isVerdict ?? false }
        let done = judged.count { $0.progress.isDone }
        let numbers = compared.isEmpty ? "没有可比的数" : "可比的\(compared.count)项、与现在一致的\(same)项"
        let kept = judged.isEmpty ? "没有量化指标可以判定" : "有数据可以判定的\(judged.count)项、已经落实的\(done)项"
        return "答复中的数\(facts.count)项，\(numbers)；承诺\(promises.count)项，\(kept)。"
    }

    static func alarm(_ lines: [FactLine], _ request: ReportRequest) -> String? {
        let late = lines.filter { line in
            line.part == .promise
                && (line.progress.light.map { [.overdue, .notMet, .farBehind].contains($0) } ?? false)
        }
        let parts = [
            late.isEmpty ? nil : "没有落实到位：\(late.map { $0.progress.commitment.title }.joined(separator: "、"))",
            LedgerWords.unreported(in: request),
        ]
        .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "；") + "。"
    }

    static func units(_ request: ReportRequest) -> String {
        "应报单位：\(request.programme.regions.map(\.name).joined(separator: "、"))。"
    }
}
