import ArgumentParser
import CommandLineKit
import Runtime

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "体检：数据库、数据表、方案、时钟、磁盘；有错误时退出码为1。",
        discussion: "本版检查上述各项；备份时间、连接池和传输加密尚未检查。"
    )

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let diagnoses = try await examine(try database.settings()) { Console.say($0) }
        var table = Table("结果", "项目", "情况", "处理")
        for line in diagnoses { table.add([line.level.rawValue, line.subject, line.facts, line.remedy]) }
        Console.print(table.text)
        if diagnoses.contains(where: { $0.level == .error }) { throw ExitCode(.refused) }
    }
}
