import Domain
import Indicators
import Reporting

/// The Chinese words of the table of duties.
enum Wording {
    static let title = "责任分工表"
    static let summary = "逐条列出文件的任务分工：牵头、配合单位，完成时限，进展，佐证和状态。"
    static let subject = "责任分工"
    static let comma = "、"
    static let noDay = "未规定"
    static let byText = "按文字"
    /// The first five are the headings of a document of a province; below it there are no 处室.
    static func headers(_ programme: Programme) -> [String] {
        let (lead, cooperate) = programme.isOfProvince ? ("牵头处室及市县", "配合处室及单位") : ("牵头单位", "配合单位")
        return [
            "序号", "工作事项", "工作任务", lead, cooperate, "完成时限", "进展", "佐证材料", "状态",
        ]
    }

    static func tableTitle(_ programme: String) -> String { "《\(programme)》任务分工表" }

    static func sentence(_ lines: [DutyLine]) -> String {
        let items = Set(lines.map(\.number)).count
        let done = lines.count { $0.isDone }
        let texts = lines.count { $0.light == nil }
        return "共\(items)个事项\(lines.count)项任务，已全部达到的\(done)项"
            + (texts > 0 ? "，没有量化指标、按文字要求落实的\(texts)项" : "") + "。"
    }

    static func alarm(_ lines: [DutyLine]) -> String? {
        let late = lines.filter { $0.light?.isFailing ?? false }
        guard !late.isEmpty else { return nil }
        let names = late.map { line in "\(line.item)（\(line.light?.word ?? "")）" }
        return "需要督促：\(names.joined(separator: "、"))。"
    }

    static func unreported(_ request: ReportRequest) -> String? { LedgerWords.unreported(in: request).map { $0 + "。" } }

    static func notes(_ request: ReportRequest) -> [String] {
        let names = request.programme.regions.map(\.name).joined(separator: "、")
        return [
            "注：前五列摘自文件；状态取该行各项指标中最重的一档，含义见“口径说明”。佐证材料一列可以填写。",
            "应报单位：\(names)。",
        ]
    }
}
