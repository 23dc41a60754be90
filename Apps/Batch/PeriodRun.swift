import CommandLineKit
import Core
import CountyImport
import Domain
import Receiving

/// The end of a period in one run: receive what lies in a folder, if one is given, close the period, write its reports.
struct PeriodRun: Sendable {
    let services: Services
    let programme: ProgrammeID
    let period: Period
    /// The folder whose files are received first.
    let folder: String?
    let receivedOn: CalendarDate?
    let output: String

    /// Runs and prints, alone from beginning to end, and returns what became of the files. Files are read by the newest
    /// rules, and the period is judged by its own.
    func callAsFunction() async throws -> [FileResult.Outcome] {
        let load = LoadProgramme(services)
        let rules = folder == nil ? period : nil
        return try await RunAlone(services)(programme) {
            try await load(programme, judging: rules)
        } body: { loaded in
            let outcomes = try await receive(loaded)
            try await finish(folder == nil ? loaded : try await load(programme, judging: period))
            return outcomes
        }
    }

    /// Receives the folder as `admin import --yes` does.
    private func receive(_ programme: Programme) async throws -> [FileResult.Outcome] {
        guard let folder else { return [] }
        let options = try await RecallColumns(services)(ReadingOptions(programme: programme))
        let receive = ReceiveSubmission(services, options: options, receivedOn: receivedOn)
        let list = try FileList([folder])
        var outcomes: [FileResult.Outcome] = []
        try await FileReceiver(receive, programme, manner: .store)(list) { result, _ in
            Console.print(result.report(programme, isOneOfMany: list.isMany))
            outcomes.append(result.outcome)
        }
        return outcomes
    }

    private func finish(_ programme: Programme) async throws {
        let outcome = try await RunPeriod(services)(programme, period, to: output) { Console.say($0) }
        switch outcome.closing {
        case .closed: Console.print("\(period.chinese)已关账。")
        case .alreadyClosed: Console.print("\(period.chinese)早已关账，没有变化。")
        case .open(let missing):
            let names = missing.map { programme.region($0)?.name ?? $0.rawValue }.joined(separator: "、")
            Console.print("\(period.chinese)尚未关账，还没有报全的单位：\(names)。台账是暂算的。")
        }
        for path in outcome.paths { Console.print("已写出：\(path)") }
        for report in outcome.omitted where report.isPending {
            Console.print("未写出：\(report.title)。\(report.reason)")
        }
    }
}
