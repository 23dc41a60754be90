import ArgumentParser
import CommandLineKit
import Core
import Domain
import Indicators
import Runtime

struct CloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "关账：把一期的排名定下来；此后不再收这一期的报表，迟来的数并入下一期报送。"
    )

    @OptionGroup var options: PeriodOptions
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withServices { services in
            let programme = try await options.programme(services)
            let freezing = try await ClosePeriod(services)(programme, options.period)
            let act = freezing.frozen.act
            let unranked = freezing.frozen.standing.rows.count { $0.place == nil }
            Console.print(
                freezing.isNew
                    ? "\(options.period.chinese)已关账，\(unranked == 0 ? "全部单位参加排名" : "\(unranked)个单位未报、不排名")。"
                    : "\(options.period.chinese)早已关账（\(act.at.chinese)，\(act.actor)），没有变化。"
            )
        }
    }
}
