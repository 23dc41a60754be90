import ArgumentParser
import CommandLineKit
import Core
import Domain
import Receiving
import Runtime

/// What every task of the program is told, whatever its kind of period.
struct PeriodArguments: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @Option(help: ArgumentHelp("方案。", valueName: "ID")) var programme: String
    @Option(help: ArgumentHelp("期间，如 2023W05、2023-06、2023Q2、2023S1、2023；默认上一期。", valueName: "期间"))
    var period: Period?
    @Option(help: ArgumentHelp("输出文件夹；没有就建立。", valueName: "文件夹")) var output: String
    @Option(name: .customLong("import"), help: ArgumentHelp("先接收这个文件夹里的报表，再做其余的事。", valueName: "文件夹"))
    var folder: String?
    @OptionGroup var received: ReceivedOn

    func validate() throws {
        if folder == nil, received.receivedOn != nil { throw ValidationError("--received-on 只能与 --import 一起用。") }
    }

    func run(_ kind: Period.Kind) async throws {
        try OutputFolder.prepare(output)
        let outcomes = try await database.withServices { services in
            let run = PeriodRun(
                services: services,
                programme: ProgrammeID(programme),
                period: try period(kind, today: services.today),
                folder: folder,
                receivedOn: try received.day(by: services.today),
                output: output
            )
            return try await run()
        }
        if outcomes.contains(where: { $0 != .done }) { throw ExitCode.doneInPart }
    }

    private func period(_ kind: Period.Kind, today: CalendarDate) throws -> Period {
        guard let period else {
            guard let last = Period(kind, containing: today)?.previous else {
                throw Complaint(.wrongUsage, "算不出上一期", advice: "请用 --period 写明期间")
            }
            return last
        }
        guard period.kind == kind else {
            throw Complaint(.wrongUsage, "\(period.chinese)不是一个\(kind.counted)", advice: "请写成如 \(kind.example) 的期间")
        }
        return period
    }
}

extension Period.Kind {
    /// What it is called after 一个.
    fileprivate var counted: String { self == .month ? "月" : self == .quarter ? "季度" : chinese }

    fileprivate var example: String {
        switch self {
        case .week: "2023W05"
        case .month: "2023-06"
        case .quarter: "2023Q2"
        case .half: "2023S1"
        case .year: "2023"
        }
    }
}
