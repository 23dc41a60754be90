import ArgumentParser
import CommandLineKit
import Core
import Runtime

struct StandingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standing",
        abstract: "排名：得分、预警、名次；已关账的是定稿，没有关账的是暂算。"
    )

    @OptionGroup var options: PeriodOptions
    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        try await database.withServices { services in
            let programme = try await options.programme(services)
            let shown = try await ShowStanding(services)(programme, options.period)
            switch format {
            case .json: Console.print(try shown.json(programme).text())
            case .table: Console.print(shown.report(programme))
            }
        }
    }
}
