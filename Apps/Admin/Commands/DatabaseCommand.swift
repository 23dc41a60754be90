import ArgumentParser
import CommandLineKit
import Runtime

struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "内置数据库的启动、停止与状态。",
        discussion: "没有指定数据库时，程序自带一个只供本机使用的 PostgreSQL，数据在 TAIZHANG_HOME（默认 .taizhang/）。",
        subcommands: [Start.self, Stop.self, Status.self],
        defaultSubcommand: Status.self
    )

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "启动；没有时先建立。")

        func run() async throws {
            try EmbeddedDatabase().start { Console.say($0) }
            try report(EmbeddedDatabase().status())
        }
    }

    struct Stop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "停止；数据保留。")

        func run() async throws {
            Console.print(try EmbeddedDatabase().stop() ? "内置数据库已停止，数据保留。" : "内置数据库没有在运行。")
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "是否在运行、数据在哪里。")

        func run() async throws { try report(EmbeddedDatabase().status()) }
    }

    private static func report(_ status: EmbeddedDatabase.Status) throws {
        switch status.state {
        case .absent: Console.print("内置数据库还没有建立；第一次使用时会建在 \(status.data)。")
        case .stopped: Console.print("内置数据库没有在运行。")
        case .running: Console.print("内置数据库正在运行，连接：host=\(status.socketFolder) user=taizhang dbname=taizhang。")
        }
        guard status.state != .absent else { return }
        Console.print("数据：\(status.data)（服务器用户：\(status.user)）\n日志：\(status.log)")
        if !status.isAtHome { Console.print("说明：服务器用户进不了当前文件夹，数据因此放在上述位置。") }
    }
}
