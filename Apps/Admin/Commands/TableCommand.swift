import ArgumentParser
import CommandLineKit
import CountyImport
import Findings
import Receiving
import Runtime

struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "把一个文件变成规整的CSV（UTF-8、逗号），编码、分隔符、标题行自动识别。"
    )

    @Argument(help: ArgumentHelp("文件。", valueName: "文件")) var file: String
    @Flag(help: "输出文件里的全部表格，而不只是第一个。") var all = false
    @Option(help: ArgumentHelp("工作簿的哪一张工作表，名称或序号；默认第一张可见的。", valueName: "名称|序号")) var sheet: String?
    @Flag(help: "说明识别出了什么、为什么（输出到标准错误）。") var explain = false

    func run() async throws {
        let source = try InputFile.open(file)
        let table = try PlainTable(source, isWhole: all, sheet: sheet) { Console.print(bytes: $0) }
        if explain { table.explanation.forEach { Console.say($0) } }
        if let refusal = table.refusal { throw Complaint(.refused, refusal.message, advice: refusal.advice) }
    }
}
