import Domain
import Indicators
import Quantities
import Reporting

/// The Chinese words of the subsidies.
enum Wording {
    static let title = "补助资金"
    static let summary = "逐项补助列出应补、已补、差额、到位率；有名册的列出缺哪些机构。"
    static let subject = "补助"
    static func units(_ units: [String]) -> String {
        "计量单位：\(LedgerWords.distinct(units.filter { !$0.isEmpty }).joined(separator: "、"))"
    }
    static let pause = "；"
    static let headers = ["序号", "单位", "应补", "已补", "完成率", "差额", "预警", "说明"]
    static let note = "注：金额按分计算、按元列出；多付、付给停用机构等需要核实的情况另按付款清单核对，只提示、不定性。"

    /// What is paid out. A share of a budget, or wages compared, is money as well, but nobody is owed it.
    static func isPayment(_ indicator: Indicator) -> Bool {
        indicator.kind == .amount || ["补助", "补贴", "经费"].contains { indicator.name.contains($0) }
    }

    /// A count of institutions that were paid says so in its name; the kind alone cannot tell.
    static func isSubsidy(_ indicator: Indicator) -> Bool { indicator.name.contains("补助") }

    static func tableTitle(_ programme: String, _ period: Period) -> String {
        "\(programme)补助落实情况（\(period.chinese)）"
    }

    static func heading(_ indicator: Indicator, _ unit: String) -> String {
        unit.isEmpty ? indicator.name : "\(indicator.name)（\(unit)）"
    }

    static func met(_ met: Int, of expected: Int) -> String { "\(met)／\(expected)完成" }

    static func sentence(_ progress: IndicatorProgress) -> String { progress.words + "。" }

    static func alarm(_ request: ReportRequest) -> String? { LedgerWords.unreported(in: request).map { $0 + "。" } }
}
