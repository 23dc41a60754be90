import ArgumentParser
import CommandLineKit
import Core
import Domain
import Receiving
import Runtime

struct Month: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "月度任务：全部单位已报或报送期限已过就关账，然后写出全部月度台账。",
        discussion: "同时只能有一个在运行，另一个以退出码75结束。加 --import 时，有报表或格、行退回而其余做完的，退出码为3。"
    )

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
    @Option(help: ArgumentHelp("月份，如 2023-06；默认上个月。", valueName: "期间")) var period: Period?
    @Option(help: ArgumentHelp("输出文件夹；没有就建立。", valueName: "文件夹")) var output: String
    @Option(name: .customLong("import"), help: ArgumentHelp("先接收这个文件夹里的报表，再做月度任务。", valueName: "文件夹"))
    var folder: String?
    @OptionGroup var received: ReceivedOn

    func validate() throws {
        if folder == nil, received.receivedOn != nil { throw ValidationError("--received-on 只能与 --import 一起用。") }
    }

    func run() async throws {
        try OutputFolder.prepare(output)
        let outcomes = try await database.withServices { services in
            let run = MonthRun(
                services: services,
                programme: ProgrammeID(programme),
                month: try month(today: services.today),
                folder: folder,
                receivedOn: try received.day(by: services.today),
                output: output
            )
            return try await run()
        }
        if outcomes.contains(where: { $0 != .done }) { throw ExitCode.doneInPart }
    }

    private func month(today: CalendarDate) throws -> Period {
        guard let period else {
            guard let last = Period(.month, containing: today)?.previous else {
                throw Complaint(.wrongUsage, "算不出上个月", advice: "请用 --period 写明月份")
            }
            return last
        }
        guard period.kind == .month else {
            throw Complaint(.wrongUsage, "\(period.chinese)不是一个月", advice: "请写成如 2023-06 的月份")
        }
        return period
    }
}
