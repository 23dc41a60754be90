/// The argument parser speaks English; people here read Chinese. Its help and its complaints are built from few fixed
/// phrases, which are translated on their way out.
enum ChineseHelp {
    static func translate(_ text: String) -> String {
        // The parser breaks these remarks over several lines; they are only known as a whole.
        let whole = text.replacing(/\((?:values|default):[^)]*\)/) { match in
            match.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return whole.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }.joined(separator: "\n")
    }

    private static func line(_ line: Substring) -> String {
        var text = String(line)
        for (pattern, chinese) in patterns {
            text = text.replacing(pattern) { match in
                zip(match.output.dropFirst(), 1...).reduce(chinese) { result, group in
                    result.replacing("$\(group.1)", with: String(group.0.substring ?? ""))
                }
            }
        }
        for (english, chinese) in phrases { text = text.replacing(english, with: chinese) }
        return text
    }

    private nonisolated(unsafe) static let patterns: [(Regex<AnyRegexOutput>, String)] = [
        (#"Unknown option '(.*?)'\. Did you mean '(.*?)'\?"#, "没有选项“$1”，是不是“$2”？"),
        (#"Unknown option '(.*?)'"#, "没有选项“$1”"),
        (#"Missing value for '(.*?)'"#, "“$1”后面缺少内容"),
        (#"Missing expected argument '(.*?)'"#, "缺少“$1”"),
        (#"Missing one of: '(.*?)'"#, "以下各项缺少其一：“$1”"),
        (#"The value '(.*?)' is invalid for '(.*?)'"#, "“$1”不能用作“$2”"),
        (#"The option '(.*?)' does not take any value, but '(.*?)' was specified\."#, "选项“$1”后面不能有内容（写了“$2”）"),
        (#"Unexpected argument '(.*?)'"#, "多出了“$1”"),
        (#"(\d+) unexpected arguments: '(.*?)'"#, "多出了$1项：“$2”"),
        (#"  See '(.*?) <subcommand>' for detailed help\."#, "  用“$1 <子命令>”查看详细说明。"),
        (#"  See '(.*?)' for more information\."#, "  用“$1”查看说明。"),
        (#"\. Please provide one of (.*)\."#, "，可以是：$1"),
        (#"\(values: (.*?); default: (.*?)\)"#, "（可以是：$1；默认：$2）"),
        (#"\(values: (.*?)\)"#, "（可以是：$1）"),
        (#"\(default: (.*?)\)"#, "（默认：$1）"),
    ].compactMap { pattern, chinese in (try? Regex(pattern)).map { ($0, chinese) } }

    private static let phrases = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "子命令："), ("Error: ", "错误："), ("Help:  ", "说明："), ("(default)", "（默认）"),
        ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"), ("[<options>]", "[选项]"),
        ("<subcommand>", "<子命令>"), ("Show subcommand help information.", "显示子命令的帮助。"),
        ("Missing required subcommand.", "缺少子命令。"), (" and ", "、"), (" or ", "、"),
    ]
}
