import Domain
import Formulas

/// Reads `reports.yaml`: settings of built-in reports, and tables that the pack declares.
struct PackReports {
    let problems: PackProblems
    let formulas: PackFormulas

    func read(_ root: PackNode?) -> ReportSettings {
        guard let root else { return ReportSettings() }
        problems.expect(["settings", "tables"], in: root)
        if root.pairs.isEmpty {
            problems.add("reports.yaml 里没有设置", at: root, advice: "请写 settings: 或 tables:")
        }
        if let settings = root["settings"], settings.pairs.isEmpty {
            problems.add("“settings”要按报告的名称写", at: settings, advice: "请写成如 monthly-ranking: { title: … }")
        }
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
        // One column may stand by itself.
        entry.hidden = Set((node["hide"].map { $0.text == nil ? $0.items : [$0] } ?? []).compactMap(\.text))
        for key in ["title", "issuer", "series", "recipients", "copies"] {
            guard let value = node[key], value.text == nil else { continue }
            problems.add("“\(key)”要写成一段文字", at: value, advice: "请写成如 \(key): …，不写成列表")
        }
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
        checkTitle(node["title"]?.text ?? "", node)
        let titles = columns.map(\.title)
        for (index, title) in titles.enumerated() where titles[..<index].contains(title) {
            problems.add("列名“\(title)”写了两次", at: node["columns"] ?? node, advice: "请改用不同的列名")
        }
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

    /// What a sheet and a file may be called.
    private func checkTitle(_ title: String, _ node: PackNode) {
        let forbidden = "[]:*?/\\'\"<>|"
        guard title.contains(where: { forbidden.contains($0) }) else { return }
        problems.add("表名“\(title)”不能作为文件名和工作表名", at: node["title"] ?? node, advice: "请去掉 \(forbidden) 这些符号")
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
        if format == .percent, denominator == nil {
            problems.add("percent 的列要写 denominator", at: node, advice: "比率请分开写分子 value、分母 denominator")
        }
        if format == .integer, denominator != nil {
            problems.add("相除的列不能是 integer", at: node, advice: "比率请写 format: percent，平均数请写 decimal 或 money")
        }
        // The whole of such a column would be the sum of the regions' quotients, which means nothing.
        if value.expression.dividesByMeasure || denominator?.expression.dividesByMeasure == true {
            problems.add(
                "公式“\(value.source)”里有除法，全市就没法合计",
                at: node["value"] ?? node,
                advice: "请把除数写进 denominator，全市按合计除以合计"
            )
        }
        return DeclaredTable.Column(
            title: problems.text("title", of: node),
            value: value,
            denominator: denominator,
            format: format
        )
    }
}

extension Expression {
    /// Whether something reported stands under a stroke.
    fileprivate var dividesByMeasure: Bool {
        if case .binary(.over, _, let divisor) = self, divisor.namesMeasure { return true }
        return children.contains(where: \.dividesByMeasure)
    }

    private var namesMeasure: Bool {
        if case .measure = self { return true }
        return children.contains(where: \.namesMeasure)
    }
}
