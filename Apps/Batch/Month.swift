import ArgumentParser
import CommandLineKit
import Core
import Domain
import Runtime

struct Month: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "月度任务：全部单位已报或报送期限已过就关账，然后写出全部月度台账。",
        discussion: "同时只能有一个在运行，另一个以退出码75结束。"
    )

    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
    @Option(help: ArgumentHelp("月份，如 2023-06；默认上个月。", valueName: "期间")) var period: Period?
    @Option(help: ArgumentHelp("输出文件夹；没有就建立。", valueName: "文件夹")) var output: String

    func run() async throws {
        try OutputFolder.prepare(output)
        try await database.withServices { services in
            let month = try self.month(today: services.today)
            let programme = try await LoadProgramme(services)(ProgrammeID(programme), judging: month)
            let outcome = try await RunPeriod(services)(programme, month, to: output) { Console.say($0) }
            switch outcome.closing {
            case .closed: Console.print("\(month.chinese)已关账。")
            case .alreadyClosed: Console.print("\(month.chinese)早已关账，没有变化。")
            case .open(let missing):
                let names = missing.map { programme.region($0)?.name ?? $0.rawValue }.joined(separator: "、")
                Console.print("\(month.chinese)尚未关账，还没有报全的单位：\(names)。台账是暂算的。")
            }
            for path in outcome.paths { Console.print("已写出：\(path)") }
        }
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
