import ArgumentParser
import CommandLineKit
import Domain
import Findings
import FoundationEssentials
import Runtime

struct FindingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finding",
        abstract: "报表里可能发现的各类问题。",
        subcommands: [List.self, Show.self, Document.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出全部问题类别。")
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            guard format == .table else {
                Console.print(try JSON.array(FindingCatalogue.all.map(\.json)).text())
                return
            }
            var table = Table("代码", "级别", "名称", "检查", "请说明理由")
            for page in FindingCatalogue.all {
                let letter = CheckRule.rule(page.code).map { $0.letter ?? "可设置" } ?? ""
                let reason = page.asksForReason ? "是" : ""
                table.add([page.code.rawValue, page.severity.word, page.title, letter, reason])
            }
            Console.print(table.text)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "查看一类问题的原因、处理办法和例子。")
        @Argument(help: ArgumentHelp("代码。", valueName: "代码")) var code: String
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            guard let page = FindingCode(rawValue: code).page else {
                throw Complaint(.wrongUsage, "没有问题类别“\(code)”", advice: "请用 admin finding list 查看")
            }
            Console.print(format == .table ? page.text : try page.json.text())
        }
    }

    struct Document: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "写出问题目录的文档：每类一页，加一个索引。"
        )
        @Option(help: ArgumentHelp("输出文件夹；没有就建立。", valueName: "文件夹")) var output: String

        func run() async throws {
            try OutputFolder.prepare(output)
            let files = FindingDocumentation.files
            do {
                for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(output)/\(name)")) }
            } catch {
                throw Complaint(.inputOutput, "文件夹“\(output)”写不进去", advice: "请检查权限和磁盘空间，或换一个文件夹")
            }
            Console.print("已写出\(files.count)页：\(output)")
        }
    }
}

extension FindingPage {
    fileprivate var json: JSON {
        [
            "code": .string(code.rawValue), "severity": .string(severity.rawValue), "title": .string(title),
            "cause": .string(cause), "advice": .string(advice), "example": .string(example),
            "check": JSON(CheckRule.rule(code)?.letter), "asksForReason": .boolean(asksForReason),
        ]
    }
}
