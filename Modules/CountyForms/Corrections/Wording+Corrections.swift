import CountyImport
import Domain
import Findings

/// The Chinese sentences of what goes back to counties.
enum Wording {
    static let summaryName = "说明"
    static let tableName = "报表"
    static let mustMend = "一、必须改正（红色）"
    static let pleaseCheck = "二、请核对（黄色），属实的不用改"
    static let howToSend = "三、怎样再报送"
    static let listHeader = ["序号", "位置", "原来的内容", "问题", "怎样改"]
    static let wholeFile = "整个文件"

    static func correctionsTitle(_ file: String) -> String { "更正说明：\(file)" }

    static func row(_ number: Int) -> String { "第\(number)行" }

    static func more(_ count: Int) -> String { "还有\(count)处没有列出，改完这些再试读一次。" }

    static func note(_ finding: Finding) -> String {
        let title = finding.severity == .error ? "【须改正】" : "【请核对】"
        return "\(title)\(finding.message)" + (finding.advice.isEmpty ? "" : "\n→ \(finding.advice)")
    }

    static func recognised(_ reading: CountyReading, _ programme: Programme) -> String {
        let form = reading.form.flatMap { programme.form($0)?.title } ?? "报表未识别"
        let period = reading.period?.chinese ?? "报告期未识别"
        let sender = reading.sender.map { "填报单位：\($0)　" } ?? ""
        return "\(sender)报表：\(form)　报告期：\(period)"
    }

    static func verdict(_ corrections: Corrections) -> String {
        let (errors, warnings) = (corrections.errorCount, corrections.warningCount)
        if errors > 0 {
            let rest = warnings > 0 ? "，另有\(warnings)处请核对" : ""
            return "有\(errors)处必须改正\(rest)。改好后按本页末尾的办法再报送一次。"
        }
        return warnings > 0 ? "没有错误，有\(warnings)处请核对，属实的不用改。" : "没有需要改正的内容。"
    }

    static func steps(table: String, _ corrections: Corrections) -> [String] {
        let confirm = corrections.reading.confirm.map { "须由接收单位确认：\($0)。" }
        return confirm + [
            "在工作表“\(table)”里改正红色的格，核对黄色的格；鼠标停在格上可以看到批注，点上面的“位置”可以跳到那一格。",
            "只改格里的内容，不要插入、删除、移动行和列；颜色和批注不用去掉，不影响报送。",
            "改好后直接保存，就可以把这个.xlsx文件报送上来；工作表“\(table)”要留在第一张。",
            "也可以先点开工作表“\(table)”，另存为CSV报送：Excel选“CSV UTF-8（逗号分隔）”，WPS选“CSV（逗号分隔）”。",
            "文件名请与原来的一致（“\(corrections.reading.fileName)”，扩展名可以不同）。",
        ]
    }
}
