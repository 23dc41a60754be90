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
        @Flag(name: .customLong("with-gaps"), help: "有单位未报也写出公文，文中写明哪些单位未报。") var withGaps = false
        @Option(help: ArgumentHelp("公文的号，填进方案设定的文号；不写就留空。", valueName: "号")) var number: Int?

        func validate() throws {
            if let number, number < 1 { throw ValidationError("--number 要写 1 以上的整数。") }
        }

        func run() async throws {
            try await database.withServices { services in
                var services = services
                if let writer = type.writer { services.writer = writer }
                let programme = try await options.programme(services)
                let report = try services.reports.including(programme).asked(name)
                try OutputFolder.prepare(output)
                let paths = try await PublishReport(services)(
                    [report],
                    programme,
                    options.period,
                    wishes: ReportWishes(admitsGaps: withGaps, number: number),
                    to: output
                )
                for path in paths { Console.print("已写出：\(path)") }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出可以写的报告。")
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table
        @Option(help: ArgumentHelp("连同一个方案自己声明的表：已安装的方案，或一个方案的文件夹。", valueName: "ID"))
        var programme: String?
        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let installed = try installedReports()
            let reports = try await asked().map(installed.including) ?? installed
            let descriptors = reports.adapters.map(\.descriptor)
            guard format == .table else {
                Console.print(try JSON.array(descriptors.map(\.json)).text())
                return
            }
            var table = Table("名称", "标题", "周期", "需要", "说明")
            for descriptor in descriptors {
                let needs = ReportDescriptor.Need.allCases.filter(descriptor.needs.contains).map(\.chinese)
                table.add([
                    descriptor.name, descriptor.title, descriptor.cadence.chinese,
                    needs.isEmpty ? "—" : needs.joined(separator: "、"), descriptor.summary,
                ])
            }
            Console.print(table.text)
        }

        /// A folder needs no database; everything else is what is installed.
        private func asked() async throws -> Programme? {
            guard let programme else { return nil }
            if programme.contains("/") || programme.hasPrefix(".") { return try PackedProgramme.load(programme) }
            return try await database.withServices { try await LoadProgramme($0)(ProgrammeID(programme)) }
        }
    }
}

/// What a report can be written as.
enum WorkbookType: String, ExpressibleByArgument, CaseIterable {
    case xlsx, html, csv

    var writer: (any WorkbookWriter)? { workbookWriters.first { $0.fileExtension == rawValue } }
}

extension ReportRegistry {
    /// The report that somebody names; says what there is where there is none.
    fileprivate func asked(_ name: String) throws -> any ReportAdapter {
        if let report = self[name] { return report }
        let known = adapters.map { "\($0.descriptor.name)（\($0.descriptor.title)）" }
        throw Complaint(.wrongUsage, "没有报告“\(name)”", advice: "可以用：\(known.joined(separator: "、"))")
    }
}

extension ReportDescriptor.Need {
    fileprivate var chinese: String {
        switch self {
        case .earlierStandings: "已关账的前几期"
        case .months: "已关账的各月（各季）"
        case .figuresBefore: "上期数据"
        case .figures: "本期数据"
        }
    }
}

extension ReportDescriptor {
    fileprivate var json: JSON {
        [
            "name": .string(name), "title": .string(title), "cadence": .string(cadence.rawValue),
            "summary": .string(summary), "needs": .array(needs.map(\.rawValue).sorted().map(JSON.string)),
        ]
    }
}
