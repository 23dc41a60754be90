import Domain
import Quantities

/// Reads `commitments.csv`: every commitment of the document, clause by clause. Each is judged by indicators, or says why it
/// is left as text.
struct PackCommitments {
    let problems: PackProblems
    let declared: Set<String>
    private static let file = "commitments.csv"

    func read(_ text: String?) -> [Commitment] {
        let rows = text.map(PackTable.init)?.rows ?? []
        var seen: Set<String> = []
        for row in rows where !seen.insert(row["id"]).inserted {
            add("编号“\(row["id"])”写了两次", row, "请改用不同的编号")
        }
        return rows.map(commitment)
    }

    private func commitment(_ row: PackTable.Row) -> Commitment {
        for column in ["id", "quote", "title"] where row[column].isEmpty { add("缺少“\(column)”", row, "请补写这一格") }
        let line = Int(row["line"])
        if line == nil { add("原文行号“\(row["line"])”不是整数", row, "请填原文的行号") }
        let indicators = row["indicators"].split(separator: ";").map(String.init)
        for id in indicators where !declared.contains(id) { add("没有指标“\(id)”", row, "请改正名称，或在 programme.yaml 中写出") }
        let reason = row["text"].isEmpty ? nil : row["text"]
        if indicators.isEmpty == (reason == nil) {
            add("“indicators”和“text”要正好填一格", row, "有指标的写指标；有意只留文字的，在 text 里写原因")
        }
        return Commitment(
            id: row["id"],
            line: line ?? 0,
            quote: row["quote"],
            subject: row["subject"],
            title: row["title"],
            unit: row["unit"],
            kinds: kinds(row),
            target: row["target"],
            number: row["number"],
            strength: strength(row),
            due: due(row),
            lead: row["lead"].split(separator: ";").map(String.init),
            cooperate: row["cooperate"].split(separator: ";").map(String.init),
            cadence: row["cadence"],
            indicators: indicators.map { IndicatorID($0) },
            textReason: reason
        )
    }

    private func kinds(_ row: PackTable.Row) -> [TargetKind] {
        let letters = row["kind"].split(separator: "+")
        let kinds = letters.compactMap { $0.count == 1 ? $0.first.flatMap(TargetKind.init(code:)) : nil }
        if kinds.isEmpty || kinds.count < letters.count {
            let known = TargetKind.allCases.map { "\($0.code)\($0.chinese)" }.joined(separator: "、")
            add("类型“\(row["kind"])”看不懂", row, "可以写：\(known)；两类用 + 连接")
        }
        return kinds
    }

    private func strength(_ row: PackTable.Row) -> Strength {
        switch row["strength"] {
        case "", "必须": return .must
        case "力争": return .strive
        default:
            add("“strength”不能是“\(row["strength"])”", row, "可以写：必须、力争")
            return .must
        }
    }

    private func due(_ row: PackTable.Row) -> Deadline? {
        if row["due"].isEmpty { return nil }
        let due = Deadline(row["due"])
        if due == nil { add("日期“\(row["due"])”看不懂", row, "请写成 2023-12-31；每年的写成 12-31，文件没有写的留空") }
        return due
    }

    private func add(_ message: String, _ row: PackTable.Row, _ advice: String) {
        problems.add(message, in: Self.file, line: row.line, advice: advice)
    }
}
