import Domain
import Formulas

/// Reads `reports.yaml`: settings of built-in reports, and tables that the pack declares.
struct PackReports {
    let problems: PackProblems
    let formulas: PackFormulas

    func read(_ root: PackNode?) -> ReportSettings {
        guard let root else { return ReportSettings() }
        problems.expect(["settings", "tables"], in: root)
        let entries = (root["settings"]?.pairs ?? []).map { ($0.key, entry($0.value)) }
        let tables = (root["tables"]?.items ?? []).compactMap(table)
        for (index, table) in tables.enumerated() where tables[..<index].contains(where: { $0.id == table.id }) {
            problems.add("表“\(table.id)”写了两次", at: root["tables"] ?? root, advice: "请改用不同的 id")
        }
        return ReportSettings(entries: Dictionary(entries) { first, _ in first }, tables: tables)
    }

    private func entry(_ node: PackNode) -> ReportSettings.Entry {
        problems.expect(["title", "issuer", "series", "recipients", "copies", "hide", "weights"], in: node)
        var entry = ReportSettings.Entry()
        entry.title = node["title"]?.text
        entry.issuer = node["issuer"]?.text
        entry.series = node["series"]?.text
        entry.recipients = node["recipients"]?.text
        entry.copies = node["copies"]?.text
        entry.hidden = Set((node["hide"]?.items ?? []).compactMap(\.text))
        if let series = node["series"], !(series.text ?? "").contains("{number}") {
            problems.add("“series”里没有 {number}", at: series, advice: "请写成如 宛卫基层〔2023〕{number}号")
        }
        if let weights = node["weights"] {
            if weights.text != "shown", weights.text != "hidden" {
                problems.add("“weights”不能是“\(weights.text ?? "")”", at: weights, advice: "可以写：shown、hidden")
            }
            entry.showsWeights = weights.text != "hidden"
        }
        return entry
    }

    private func table(_ node: PackNode) -> DeclaredTable? {
        problems.expect(["id", "title", "cadence", "summary", "columns", "notes"], in: node)
        let columns = (node["columns"]?.items ?? []).compactMap(column)
        if columns.isEmpty { problems.add("这张表没有列", at: node, advice: "请在 columns 中至少写一列") }
        let id = problems.text("id", of: node)
        let isLegal = id.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        if !isLegal { problems.add("表的 id“\(id)”不能用", at: node, advice: "请用小写字母、数字和中间的短横") }
        return DeclaredTable(
            id: id,
            title: problems.text("title", of: node),
            cadence: problems.choice("cadence", of: node, default: .month),
            summary: node["summary"]?.text ?? "",
            columns: columns,
            notes: node["notes"]?.items.compactMap(\.text) ?? []
        )
    }

    private func column(_ node: PackNode) -> DeclaredTable.Column? {
        problems.expect(["title", "value", "denominator", "format"], in: node)
        let format = problems.choice("format", of: node, default: DeclaredTable.Column.Format.integer)
        let denominator = node["denominator"].flatMap { formulas.formula($0.text ?? "", at: $0) }
        guard let value = formulas.formula("value", of: node) else { return nil }
        for (name, formula) in [("value", Optional(value)), ("denominator", denominator)] {
            guard let formula, formula.type != .number else { continue }
            problems.add("“\(name)”得不出数", at: node[name] ?? node, advice: "请写成得出数的公式，见 Docs/Formulas.md")
        }
        if (format == .percent) != (denominator != nil) {
            problems.add("percent 的列要写 denominator，其他的不写", at: node, advice: "比率请分开写分子 value、分母 denominator")
        }
        return DeclaredTable.Column(
            title: problems.text("title", of: node),
            value: value,
            denominator: denominator,
            format: format
        )
    }
}
