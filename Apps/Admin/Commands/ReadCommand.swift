import ArgumentParser
import CommandLineKit
import Core
import CountyImport
import Receiving
import Runtime

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "试读：程序从文件里读懂了什么、发现了什么；不用数据库，什么也不存。",
        discussion: "退出码：0 全部读懂，3 有格或行退回，1 全部退回。与上期比较等检查要由 admin import 来做。"
    )

    @OptionGroup var reading: ReadingArguments
    @OptionGroup var corrections: CorrectionsOption
    @Flag(help: "只看条数和发现的问题。") var summary = false
    @Flag(help: "逐条列出全部提醒和说明。") var verbose = false
    @Flag(help: "说明识别出了什么、为什么。") var explain = false
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        let programme = try reading.packedProgramme()
        let options = try reading.options(programme)
        let reader = CountyReader(options)
        let list = try FileList(reading.files)
        list.skipped.forEach { Console.say($0) }
        var corrections = try corrections.writer(for: list.paths)
        var results: [FileResult] = []
        for path in list.paths {
            let result: FileResult
            do {
                result = try read(path, reader, &corrections, options)
            } catch {
                result = FileResult(try list.reading(of: path, insteadOf: error))
            }
            if format == .table {
                Console.print(result.report(programme, isSummary: summary, explains: explain, isVerbose: verbose))
            }
            results.append(result)
        }
        if format == .json {
            let isSummary = summary
            Console.print(
                try JSON.object(["files": .array(results.map { $0.json(programme, isSummary: isSummary) })]).text()
            )
        }
        try results.map(\.outcome).throwCombined()
    }

    private func read(
        _ path: String,
        _ reader: CountyReader,
        _ corrections: inout CorrectionsWriter?,
        _ options: ReadingOptions
    ) throws -> FileResult {
        if summary, corrections == nil {
            return FileResult(try reader.summarise(try InputFile.open(path), name: InputFile.name(of: path)))
        }
        let file = try InputFile.read(path)
        let result = FileResult(reader.read(file))
        try corrections?.write(result, of: file, options: options)
        return result
    }
}
