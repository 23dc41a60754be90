import ArgumentParser

/// The program that a timer runs: safe to run twice.
struct Batch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "定时任务：核对、计算、到期关账，写出当期全部台账；重复运行不会改变结果。",
        version: "0.1.0",
        subcommands: [Week.self, Month.self, Quarter.self, HalfYear.self, Year.self]
    )
}
