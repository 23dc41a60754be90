import ArgumentParser
import CommandLineKit
import Findings
import Runtime

struct FindingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "finding",
        abstract: "报表里可能发现的各类问题。",
        subcommands: [List.self, Show.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出全部问题类别。")

        func run() async throws {
            var table = Table("代码", "级别", "名称")
            for page in FindingCatalogue.all { table.add([page.code.rawValue, page.severity.rawValue, page.title]) }
            Console.print(table.text)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "查看一类问题的原因、处理办法和例子。")
        @Argument(help: ArgumentHelp("代码。", valueName: "代码")) var code: String

        func run() async throws {
            guard let page = FindingCode(rawValue: code).page else {
                throw Complaint(.wrongUsage, "没有问题类别“\(code)”", advice: "请用 admin finding list 查看")
            }
            Console.print("\(page.title)（\(page.code.rawValue)，\(page.severity.rawValue)）\n原因：\(page.cause)")
            Console.print("处理：\(page.advice)\n例子：\(page.example)")
        }
    }
}
