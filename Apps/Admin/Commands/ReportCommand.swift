import ArgumentParser
import CommandLineKit
import Core
import Domain
import Reporting
import Runtime
import Workbooks

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "写出台账（Excel、网页或CSV）。",
        subcommands: [Write.self, List.self],
        defaultSubcommand: Write.self
    )

    struct Write: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "把一个报告写进文件夹；写出后读回核对，不会留下半个文件。")
        @Argument(help: ArgumentHelp("报告的名称，如 monthly-ranking 或 月评比。", valueName: "报告")) var name: String
        @OptionGroup var options: PeriodOptions
        @OptionGroup var database: DatabaseOptions
        @Option(help: ArgumentHelp("输出文件夹；没有就建立。", valueName: "文件夹")) var output: String
        @Option(
            help: ArgumentHelp(
                "文件类型：xlsx（默认）、html（单个网页，手机上看）、csv（只有数据，各表依次排列）。",
                valueName: "类型"
            )
        ) var type: WorkbookType = .xlsx

        func run() async throws {
            let reports = try installedReports()
            guard let report = reports[name] else {
                let known = reports.adapters.map { "\($0.descriptor.name)（\($0.descriptor.title)）" }
                throw Complaint(.wrongUsage, "没有报告“\(name)”", advice: "可以用：\(known.joined(separator: "、"))")
            }
            try OutputFolder.prepare(output)
            try await database.withServices { services in
                var services = services
                if let writer = type.writer { services.writer = writer }
                let programme = try await options.programme(services)
                for path in try await PublishReport(services)([report], programme, options.period, to: output) {
                    Console.print("已写出：\(path)")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出可以写的报告。")
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            let descriptors = try installedReports().adapters.map(\.descriptor)
            guard format == .table else {
                Console.print(try JSON.array(descriptors.map(\.json)).text())
                return
            }
            var table = Table("名称", "标题", "周期", "说明")
            for descriptor in descriptors {
                table.add([descriptor.name, descriptor.title, descriptor.cadence.rawValue, descriptor.summary])
            }
            Console.print(table.text)
        }
    }
}

/// What a report can be written as.
enum WorkbookType: String, ExpressibleByArgument, CaseIterable {
    case xlsx, html, csv

    var writer: (any WorkbookWriter)? { workbookWriters.first { $0.fileExtension == rawValue } }
}

extension ReportDescriptor {
    fileprivate var json: JSON {
        [
            "name": .string(name), "title": .string(title), "cadence": .string(cadence.rawValue),
            "summary": .string(summary), "needs": .array(needs.map(\.rawValue).sorted().map(JSON.string)),
        ]
    }
}
