import ArgumentParser
import CommandLineKit
import Core
import Runtime

struct Setup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "建立或升级数据表，安装内置方案；可以重复运行。"
    )

    @OptionGroup var database: DatabaseOptions
    @Flag(name: .customLong("print-sql"), help: "只打印建表语句，供数据库管理员手工执行；不连接数据库。")
    var printSQL = false

    func run() async throws {
        let settings = try database.settings()
        if printSQL {
            Console.print(try setUpScript(settings))
            return
        }
        let outcome = try await setUp(settings) { Console.say($0) }
        Console.print(outcome.migrations.isEmpty ? "数据表已是最新版本。" : "已执行升级：\(outcome.migrations.joined(separator: "、"))。")
        for programme in outcome.programmes {
            let done = programme.isNew ? "已安装" : "早已安装，没有变化"
            Console.print("方案 \(programme.id)（\(programme.title)）第\(programme.version)版：\(done)。")
        }
    }
}
