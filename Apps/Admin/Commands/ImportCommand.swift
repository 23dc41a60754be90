import ArgumentParser
import CommandLineKit
import Core
import CountyImport
import Domain
import Runtime

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "接收报表：读、核对、与上期比较、预览变化，确认后入库；一个文件一个事务。",
        discussion: "退出码：0 全部入库（或早已收到），3 部分入库，1 全部退回，64 无人回答预览的提问（请加 --yes）。"
    )

    @OptionGroup var reading: ReadingArguments
    @OptionGroup var database: DatabaseOptions
    @Flag(name: .customLong("dry-run"), help: "只预览，不入库。") var isDryRun = false
    @Flag(help: "不再提问，直接入库。") var yes = false
    @Option(name: .customLong("received-on"), help: ArgumentHelp("实际收到的日期，用于判断是否迟报；默认今天。", valueName: "日期"))
    var receivedOn: CalendarDate?
    @Option(help: ArgumentHelp("输出格式。", valueName: "格式")) var format = OutputFormat.table

    func run() async throws {
        let results = try await database.withServices { services in
            let programme = try await LoadProgramme(services)(ProgrammeID(reading.programme))
            let receive = ReceiveSubmission(
                services,
                options: try reading.options(programme),
                receivedOn: try received(by: services.today)
            )
            return try await receiveAll(with: receive, programme)
        }
        try results.map(\.outcome).throwCombined()
    }

    private func receiveAll(with receive: ReceiveSubmission, _ programme: Programme) async throws -> [FileResult] {
        var results: [FileResult] = []
        do {
            var ahead = ReadAhead(try InputFile.expand(reading.files), for: receive)
            while let (file, reading) = try await ahead.next() {
                let result = try await self.receive(file, reading, with: receive, programme)
                if format == .table { Console.print(result.report(programme)) }
                results.append(result)
            }
        } catch  where format == .json && !results.isEmpty {
            // What was stored before the failure stands; whoever reads the output must learn of it.
            try printJSON(results, programme)
            throw error
        }
        if format == .json { try printJSON(results, programme) }
        return results
    }

    private func printJSON(_ results: [FileResult], _ programme: Programme) throws {
        Console.print(try JSON.object(["files": .array(results.map { $0.json(programme) })]).text())
    }

    private func receive(
        _ file: CountyFile,
        _ reading: CountyReading,
        with receive: ReceiveSubmission,
        _ programme: Programme
    ) async throws -> FileResult {
        if yes, !isDryRun { return FileResult(try await receive.receive(reading, of: file), isDryRun: false) }
        let prepared = try await receive.prepare(reading, of: file)
        guard prepared.state == .waiting, !isDryRun else { return FileResult(prepared, isDryRun: isDryRun) }
        Console.say(FileResult(prepared, isDryRun: true).report(programme))
        guard try Console.confirm("以上内容是否入库？") else { return FileResult(prepared, isDryRun: false) }
        return FileResult(try await receive.store(prepared), isDryRun: false)
    }

    private func received(by today: CalendarDate) throws -> CalendarDate? {
        guard let receivedOn, receivedOn > today else { return receivedOn }
        throw Complaint(.wrongUsage, "收到日期\(receivedOn)在今天（\(today)）之后", advice: "请改正 --received-on")
    }
}
