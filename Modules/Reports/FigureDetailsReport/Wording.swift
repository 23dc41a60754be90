import Domain
import Reporting
import Workbooks

/// The Chinese words of the details.
enum Wording {
    static let title = "数据明细"
    static let summary = "一个数一行：单位、指标、数、期间、文件、位置、原样、SHA-256；几十万行也能写。"
    static let headers = [
        "序号", "单位", "填报指标", "计量", "数", "期间", "回执", "文件", "位置", "原样", "入库时间", "SHA-256前16位",
    ]

    static func tableTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)\(title)（\(period.chinese)）"
    }

    static let noFigures = "没有填报数据"

    /// How many units sent how many entries; a dash is an entry, too.
    static func sentence(_ request: ReportRequest, _ figures: [Figure]) -> String {
        let missing = request.unreported.map { request.name(of: $0.region) }
        let names = missing.isEmpty ? "各单位都已报全" : "未报或缺报：\(missing.joined(separator: "、"))"
        guard !figures.isEmpty else { return "\(noFigures)；\(names)。" }
        return "\(Set(figures.map(\.region)).count)个单位共填报\(figures.count)条；\(names)。"
    }

    /// In quotes, because the words of a cell may look like a number.
    static func quoted(_ words: String) -> String { "“\(words)”" }
}
