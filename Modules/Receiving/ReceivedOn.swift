public import ArgumentParser
import CommandLineKit
public import Domain
import Runtime

/// The option that says when files came in.
public struct ReceivedOn: ParsableArguments {
    /// The day on which the office received the files.
    @Option(name: .customLong("received-on"), help: ArgumentHelp("实际收到的日期，用于判断是否迟报；默认今天。", valueName: "日期"))
    public var receivedOn: CalendarDate?

    /// The option as it stands on the command line.
    public init() {}

    /// The day, `nil` when none was given. Throws `Complaint` (64) for a day that has not come.
    public func day(by today: CalendarDate) throws -> CalendarDate? {
        guard let receivedOn, receivedOn > today else { return receivedOn }
        throw Complaint(.wrongUsage, "收到日期\(receivedOn)在今天（\(today)）之后", advice: "请改正 --received-on")
    }
}
