import Domain
import Findings
import Quantities

extension FindingPage {
    /// The page as it stands in the documentation, in Markdown.
    var document: String {
        var lines = ["# \(title)", "", "代码 `\(code)`，\(severity.words)。", ""]
        lines += ["**原因** \(cause)", "", "**处理** \(advice)", "", "**例子** \(example)", ""]
        if asksForReason { lines += ["确实如此的，导入时写明理由：`admin import 文件 --programme 方案 --justify \(code)=理由`。", ""] }
        if let rule = CheckRule.rule(code) { lines += rule.document }
        return lines.joined(separator: "\n")
    }

    /// The page as it is printed on a terminal.
    var text: String {
        var lines = ["\(title)（\(code)），\(severity.words)", "原因：\(cause)", "处理：\(advice)", "例子：\(example)"]
        if asksForReason { lines.append("说明理由：admin import … --justify \(code)=理由") }
        if let rule = CheckRule.rule(code) {
            lines.append("检查：\(rule.stageWords)\(rule.letter.map { "（异常检查\($0)）" } ?? "")")
            lines += rule.tunings.map { "　\($0.parameter.rawValue)：\($0.meaning)，默认\($0.words)" }
        }
        return lines.joined(separator: "\n")
    }
}

extension CheckRule {
    /// What the documentation of a finding says about the check that finds it.
    fileprivate var document: [String] {
        var lines = ["## 检查规则", "", "\(stageWords)。\(isFixed ? "不能关闭，也不能改轻。" : "")", ""]
        if !tunings.isEmpty {
            lines += ["| 参数 | 意思 | 默认 |", "|---|---|---|"]
            lines += tunings.map { "| `\($0.parameter.rawValue)` | \($0.meaning) | \($0.words) |" } + [""]
        }
        guard !isFixed else { return lines }
        lines += ["在方案的 `checks.yaml` 里设置（写法见 [方案包](../Programmes.md)）：", "", "```yaml", "\(code):"]
        lines.append("  severity: \(code.page?.severity.rawValue ?? "")    # error、warning、info、off")
        lines += tunings.map { "  \($0.parameter.rawValue): \($0.words)" }
        if takesLimits { lines += ["  limits:", "    - { measure: 填报指标, base: 上限指标 }"] }
        return lines + ["```", ""]
    }

    /// Where the check is made.
    var stageWords: String {
        stages.map { stage in
            switch stage {
            case .cell: "读单元格时检查"
            case .file: "读文件时检查，`admin read` 也做"
            case .history: "接收时与以前各期、其他单位比较，只有 `admin import` 做"
            case .store: "入库时与收到过的文件比较，只有 `admin import` 做"
            }
        }.joined(separator: "；")
    }
}

extension CheckRule.Tuning {
    /// The built-in value as a pack would write it.
    var words: String {
        meaning.contains("几成") ? "\(fallback.percent(places: 0))%" : fallback.exactText
    }
}

extension Finding.Severity {
    /// What it is called and what it does.
    var words: String {
        switch self {
        case .error: "错误（有关的格、行或文件不入库）"
        case .warning: "提醒（入库，请核对）"
        case .info: "说明（无需处理）"
        }
    }

    /// What it is called.
    var word: String {
        switch self {
        case .error: "错误"
        case .warning: "提醒"
        case .info: "说明"
        }
    }
}
