import ArgumentParser
import CommandLineKit
import Core
import Domain
import Fingerprints
import Programmes
import Reporting
import Runtime

struct ProgrammeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme",
        abstract: "方案包：新建、检查、安装、查看，写示例报表。",
        subcommands: [List.self, Show.self, Check.self, Install.self, New.self, Sample.self, Roster.self]
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "列出已安装的方案。")
        @OptionGroup var database: DatabaseOptions
        @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

        func run() async throws {
            let installed = try await database.withServices { try await $0.programmes.installed() }
            guard format == .table else {
                Console.print(try JSON.array(installed.map(\.json)).text())
                return
            }
            var table = Table("方案", "版本", "名称")
            for programme in installed { table.add([programme.id.rawValue, "\(programme.version)", programme.title]) }
            Console.print(table.text)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "查看一个方案的单位、任务数、指标和评分办法。")
        @OptionGroup var database: DatabaseOptions
        @Argument(help: ArgumentHelp("方案。", valueName: "ID")) var id: String

        func run() async throws {
            let programme = try await database.withServices { try await LoadProgramme($0)(ProgrammeID(id)) }
            Console.print(programme.overview)
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "检查一个方案文件夹，逐条指出文件、行号和改法；有错误时退出码为1。")
        @Argument(help: ArgumentHelp("方案文件夹。", valueName: "文件夹")) var folder: String

        func run() async throws {
            let reading = try ProgrammePack(folder: folder).read(isThorough: true)
            for problem in reading.problems {
                let line = problem.line.map { ":\($0)" } ?? ""
                Console.print("\(problem.file)\(line)：\(problem.message)。\(problem.advice)。")
            }
            let conflicts = try reading.programme.map { try installedReports().conflicts(with: $0) } ?? []
            for conflict in conflicts { Console.print("reports.yaml：\(conflict.message)。\(conflict.advice)。") }
            guard reading.problems.isEmpty, conflicts.isEmpty else {
                Console.say("共\(reading.problems.count + conflicts.count)处错误。")
                throw ExitCode(.refused)
            }
            Console.print("没有发现错误。\(reading.programme?.overview ?? "")")
        }
    }

    struct Install: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "安装一个方案文件夹；内容变了就是新的一版，旧版保留。")
        @OptionGroup var database: DatabaseOptions
        @Argument(help: ArgumentHelp("方案文件夹。", valueName: "文件夹")) var folder: String

        func run() async throws {
            let pack = try ProgrammePack(folder: folder)
            let installed = try await database.withServices { try await InstallProgramme($0)(pack) }
            let done = installed.isNew ? "已安装为第\(installed.version)版" : "与已安装的第\(installed.version)版相同，没有变化"
            Console.print("方案 \(installed.id)（\(installed.title)）：\(done)。")
        }
    }
}

extension InstalledProgramme {
    fileprivate var json: JSON {
        [
            "id": .string(id.rawValue), "version": .integer(version), "title": .string(title),
            "sha256": .string(fingerprint.hex),
        ]
    }
}

extension Programme {
    /// How many numbers regions are to reach, over the ranked indicators.
    private var goals: Int { indicators.reduce(0) { $0 + targets.cells($1.target).values.count { $0.number != nil } } }

    /// The programme on one screen.
    fileprivate var overview: String {
        var table = Table("指标", "名称", "权重", "任务单位")
        for indicator in indicators {
            let tasks = regions.count { targets.takesPart($0.id, in: indicator.target) }
            table.add([indicator.id.rawValue, indicator.name, "\(scheme.points(of: indicator.id))", "\(tasks)个"])
        }
        return """
            \(title)（\(id)）
            \(regions.count)个单位，\(goals)个目标值，\(commitments.count)条承诺事项，评分方案 \(scheme.version)
            \(table.text)
            报表：\(forms.map { "\($0.id)（\($0.title)）" }.joined(separator: "、"))
            """
    }
}
