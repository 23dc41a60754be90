import Domain
import Findings

/// The documentation of all findings, made from the catalogue: a page a code, and an index.
enum FindingDocumentation {
    /// The files by name.
    static var files: [String: String] {
        var files = ["README.md": index]
        for page in FindingCatalogue.all { files["\(page.code).md"] = page.document }
        return files
    }

    private static var index: String {
        var lines = [
            "# 报表里可能发现的问题", "",
            "每一类问题有一个固定的代码。本文件夹由 `Scripts/document-findings` 按程序里的目录写出，请不要手工修改。", "",
        ]
        for section in FindingCatalogue.sections {
            lines += ["## \(section.title)", "", "| 代码 | 名称 | 级别 | 请说明理由 |", "|---|---|---|---|"]
            lines += section.pages.map { page in
                "| [`\(page.code)`](\(page.code).md) | \(page.title) | \(page.severity.word) "
                    + "| \(page.asksForReason ? "是" : "") |"
            }
            lines.append("")
        }
        return (lines + checks).joined(separator: "\n")
    }

    private static var checks: [String] {
        let head = [
            "## 检查规则", "", "方案可以在 `checks.yaml` 里关闭、改级别、调参数的规则；字母是异常检查清单里的编号。", "",
            "| 编号 | 代码 | 在哪里检查 | 默认级别 | 参数（默认） |", "|---|---|---|---|---|",
        ]
        let lettered = CheckRule.all.filter { $0.letter != nil }.sorted { $0.letter ?? "" < $1.letter ?? "" }
        let rules = lettered + CheckRule.all.filter { $0.letter == nil }
        return head + rules.map(row) + [""]
    }

    private static func row(_ rule: CheckRule) -> String {
        let places = rule.stages.map { stage in
            switch stage {
            case .cell: "单元格"
            case .file: "文件内"
            case .history: "与历史、同伴"
            case .store: "与收到过的文件"
            }
        }
        let tunings = rule.tunings.map { "`\($0.parameter.rawValue)` \($0.meaning)（\($0.words)）" }
        let limits = rule.takesLimits ? ["`limits` 指标和上限"] : []
        let level = (rule.code.page?.severity.word ?? "") + (rule.isFixed ? "，不能改" : "")
        let cells = [
            rule.letter ?? "", "[`\(rule.code)`](\(rule.code).md)", places.joined(separator: "；"), level,
            (tunings + limits).joined(separator: "；"),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }
}
