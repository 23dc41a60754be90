public import Domain
import Quantities

/// A list of payments of a subsidy as a plain table: one payment a row. What cannot be read is named with its row; the rest
/// stands.
public struct PaymentFile: Sendable {
    /// The payments.
    public private(set) var payments: [Payment] = []
    /// The rows that were left out, and why.
    public private(set) var refusals: [RosterFile.Refusal] = []
    /// Why nothing at all could be read; `nil` where something could.
    public private(set) var trouble: String?

    private static let words: [String: [String]] = [
        "institution": ["机构编码", "机构代码", "编码", "编号", "登记号", "机构编号"], "stage": ["环节", "状态", "类型", "资金环节"],
        "level": ["级次", "资金来源", "来源", "资金级次"], "day": ["日期", "拨付日期", "到账日期", "下达日期", "时间"],
        "amount": ["金额", "补助金额", "拨付金额", "到账金额"],
    ]

    /// Reads payments from comma-separated text with a header. Amounts are yuan unless the header says 万元; a row without a
    /// stage is money received.
    public init(_ text: String) {
        let table = PackTable(text)
        func header(_ meaning: String) -> String? {
            table.columns.first { Self.words[meaning]?.contains(HeaderText.comparable($0)) == true }
        }
        guard let id = header("institution"), let day = header("day"), let amount = header("amount") else {
            trouble = "付款清单里要有“机构编码”“日期”“金额”三列；现有的列：\(table.columns.joined(separator: "、"))"
            return
        }
        let factor = HeaderText.unit(in: amount) == "万元" ? Rational(10_000) : .one
        for (index, row) in table.rows.enumerated() where !row.cells.values.allSatisfy(\.isEmpty) {
            let stageText = header("stage").map { HeaderText.plain(row[$0]) } ?? ""
            let plainAmount = HeaderText.plain(row[amount]).replacing(",", with: "").replacing("元", with: "")
            guard !row[id].isEmpty else { refuse(index, "没有机构编码"); continue }
            guard let stage = Self.stage(stageText) else { refuse(index, "环节“\(stageText)”看不懂，请写下达、拨付或到账"); continue }
            guard let date = CalendarDate(Self.iso(row[day])) else { refuse(index, "日期“\(row[day])”看不懂"); continue }
            guard let money = Rational(decimal: plainAmount).flatMap({ Money(yuan: $0 * factor) }), money.fen >= 0
            else {
                refuse(index, "金额“\(row[amount])”看不懂，请填元，最多两位小数")
                continue
            }
            payments.append(
                Payment(
                    institution: row[id],
                    stage: stage,
                    level: header("level").map { row[$0] } ?? "",
                    day: date,
                    amount: money,
                    row: index + 1
                )
            )
        }
    }

    private mutating func refuse(_ index: Int, _ message: String) {
        refusals.append(RosterFile.Refusal(row: index + 1, message: message))
    }

    private static func stage(_ text: String) -> Payment.Stage? {
        if text.isEmpty { return .received }
        return Payment.Stage.allCases.first { text.contains($0.chinese) || $0.rawValue == text }
            ?? (text.contains("发放") ? .received : nil)
    }

    /// `2023年6月5日`, `2023.6.5`, `2023/06/05` as `2023-06-05`.
    private static func iso(_ text: String) -> String {
        let marks = HeaderText.plain(text).map { "年月./".contains($0) ? "-" : $0 }.filter { $0 != "日" }
        return String(marks).split(separator: "-").map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    }
}
