import ArgumentParser
import CommandLineKit
import Core
import CountyImport
import Domain
import Receiving

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "接收报表：读、核对、与上期比较、预览变化，确认后入库；一个文件一个事务。",
        discussion: "退出码：0 全部入库（或早已收到），3 部分入库，1 全部退回，64 无人回答预览的提问（请加 --yes）。"
            + "叙述式任务清单要有人逐项核对：不加 --confirm 只列出要核对的内容，等待确认，不入库，退出码1。"
    )

    @OptionGroup var reading: ReadingArguments
    @OptionGroup var corrections: CorrectionsOption
    @OptionGroup var database: DatabaseOptions
    @Flag(name: .customLong("dry-run"), help: "只预览，不入库。") var isDryRun = false
    @Flag(help: "不再提问，直接入库。") var yes = false
    @Flag(help: "已逐项核对“须人工确认”所列内容（如叙述式任务清单里的目标），无误，可以入库。") var confirm = false
    @OptionGroup var received: ReceivedOn
    @OptionGroup var justified: Justifications
    @Flag(help: "逐条列出全部提醒和说明。") var verbose = false
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        let justifications = try justified.byCode()
        let results = try await database.withServices { services in
            let programme = try await LoadProgramme(services)(ProgrammeID(reading.programme))
            let options = try await RecallColumns(services)(try reading.options(programme))
            let receive = ReceiveSubmission(
                services,
                options: options,
                receivedOn: try received.day(by: services.today),
                justifications: justifications,
                isConfirmed: confirm
            )
            let day = try received.day(by: services.today) ?? services.today
            return try await receiveAll(try FileList(reading.files), with: receive, options) { list, results in
                let skipped = list.skipped.count
                return try await FolderSummary(of: results, skipped: skipped, services, programme, receivedOn: day)
            }
        }
        Justifications.sayUnused(justifications, results.flatMap(\.findings))
        try results.map(\.outcome).throwCombined()
    }

    /// Receives the files; of several, says at the end how they stand.
    private func receiveAll(
        _ list: FileList,
        with receive: ReceiveSubmission,
        _ options: ReadingOptions,
        summary: (FileList, [FileResult]) async throws -> FolderSummary
    ) async throws -> [FileResult] {
        let programme = options.programme
        let receiver = FileReceiver(receive, programme, manner: isDryRun ? .dryRun : yes ? .store : .ask)
        var corrections = try corrections.writer(for: list.paths)
        var results: [FileResult] = []
        do {
            try await receiver(list) { result, file in
                if format == .table {
                    Console.print(result.report(programme, isVerbose: verbose, isOneOfMany: list.isMany))
                }
                results.append(result)
                try corrections?.write(result, of: file, options: options)
            }
            let summary = list.isMany ? try await summary(list, results) : nil
            summary?.lines.forEach { Console.say($0) }
            if format == .json { try printJSON(results, programme, summary) }
        } catch  where format == .json && !results.isEmpty {
            // What was stored before the failure stands; whoever reads the output must learn of it.
            try printJSON(results, programme, nil)
            throw error
        }
        return results
    }

    private func printJSON(_ results: [FileResult], _ programme: Programme, _ summary: FolderSummary?) throws {
        var output: [String: JSON] = ["files": .array(results.map { $0.json(programme) })]
        if let summary { output["summary"] = summary.json }
        Console.print(try JSON.object(output).text())
    }
}
