import CommandLineKit
import Core
import CountyImport
import Domain
import Receiving

/// The end of a month in one run: receive what lies in a folder, if one is given, close the month, write its ledgers.
struct MonthRun: Sendable {
    let services: Services
    let programme: ProgrammeID
    let month: Period
    /// The folder whose files are received first.
    let folder: String?
    let receivedOn: CalendarDate?
    let output: String

    /// Runs and prints, alone from beginning to end, and returns what became of the files. Files are read by the newest
    /// rules, and the month is judged by its own.
    func callAsFunction() async throws -> [FileResult.Outcome] {
        let load = LoadProgramme(services)
        let rules = folder == nil ? month : nil
        return try await RunAlone(services)(programme) {
            try await load(programme, judging: rules)
        } body: { loaded in
            let outcomes = try await receive(loaded)
            try await finish(folder == nil ? loaded : try await load(programme, judging: month))
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
