/// A header with words that may stand for each other: `{线下|}培训{家庭医生|家医}团队` means four headers.
enum HeaderPattern {
    /// Every header that a pattern means; `nil` when a brace is not closed.
    static func expand(_ pattern: String) -> [String]? {
        guard let open = pattern.firstIndex(of: "{") else { return pattern.contains("}") ? nil : [pattern] }
        guard let close = pattern[open...].firstIndex(of: "}"),
            let tails = expand(String(pattern[pattern.index(after: close)...]))
        else { return nil }
        let head = pattern[..<open]
        let choices = pattern[pattern.index(after: open)..<close].split(
            separator: "|",
            omittingEmptySubsequences: false
        )
        return choices.flatMap { choice in tails.map { head + choice + $0 } }
    }
}
