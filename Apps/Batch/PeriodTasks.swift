import ArgumentParser
import Domain

struct Week: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "周度任务：全部单位已报或报送期限已过就关账，然后写出全部周度报告。",
        discussion: PeriodTask.discussion
    )

    @OptionGroup var arguments: PeriodArguments

    func run() async throws { try await arguments.run(.week) }
}

struct Month: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "月度任务：全部单位已报或报送期限已过就关账，然后写出全部月度报告。",
        discussion: PeriodTask.discussion
    )

    @OptionGroup var arguments: PeriodArguments

    func run() async throws { try await arguments.run(.month) }
}

struct Quarter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "季度任务：全部单位已报或报送期限已过就关账，然后写出全部季度报告。",
        discussion: PeriodTask.discussion
    )

    @OptionGroup var arguments: PeriodArguments

    func run() async throws { try await arguments.run(.quarter) }
}

struct HalfYear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "half-year",
        abstract: "半年任务：全部单位已报或报送期限已过就关账，然后写出全部半年报告。",
        discussion: PeriodTask.discussion
    )

    @OptionGroup var arguments: PeriodArguments

    func run() async throws { try await arguments.run(.half) }
}

struct Year: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "年度任务：全部单位已报或报送期限已过就关账，然后写出全部年度报告。",
        discussion: PeriodTask.discussion
    )

    @OptionGroup var arguments: PeriodArguments

    func run() async throws { try await arguments.run(.year) }
}

/// What the help of every task says.
enum PeriodTask {
    static let discussion = """
        同时只能有一个在运行，另一个以退出码75结束。方案里没有的内容（如没有补助）不写那份报告；有单位未报、不能印发的，说明后跳过。\
        加 --import 时，有报表或格、行退回而其余做完的，退出码为3。
        """
}
