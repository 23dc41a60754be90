import ArgumentParser
import CommandLineKit
import Findings
import Runtime

/// The option that says why warnings stand.
struct Justifications: ParsableArguments {
    @Option(
        name: .customLong("justify"),
        help: ArgumentHelp("提醒为什么成立，随报表存档；可写多次，如 --justify over-completion=年中追加了培训班。", valueName: "代码=理由")
    )
    var entries: [String] = []

    /// The reasons by the kind of finding. Throws `Complaint` (64) for a kind that there is not, for a
    /// reason without words, and for two reasons for one kind.
    func byCode() throws -> [FindingCode: String] {
        var reasons: [FindingCode: String] = [:]
        for entry in entries {
            let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let code = FindingCode(rawValue: parts[0].filter { !$0.isWhitespace })
            let reason = parts.count == 2 ? Self.trimmed(parts[1]) : ""
            guard code.page != nil else {
                throw Complaint(.wrongUsage, "没有问题类别“\(code)”", advice: "请写成 --justify 代码=理由；代码见报告或 admin finding list")
            }
            guard !reason.isEmpty else {
                throw Complaint(.wrongUsage, "“\(code)”没有写理由", advice: "请写成 --justify \(code)=理由")
            }
            guard reasons.updateValue(reason, forKey: code) == nil else {
                throw Complaint(.wrongUsage, "“\(code)”写了两个理由", advice: "请合成一个 --justify")
            }
        }
        return reasons
    }

    /// Says which reasons nothing was found for, so that a slip in a code is noticed.
    static func sayUnused(_ reasons: [FindingCode: String], _ findings: [Finding]) {
        let used = Set(findings.filter { $0.justification != nil }.map(\.code))
        for code in reasons.keys.filter({ !used.contains($0) }).sorted(by: { $0.rawValue < $1.rawValue }) {
            Console.say("--justify \(code)：没有这一类提醒，理由没有用上。")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
