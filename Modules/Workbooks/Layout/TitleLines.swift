/// How a title that one line does not hold is broken: at a bracket or before a word, where people would, and into lines about
/// equally long.
public enum TitleLines {
    /// The title in lines of at most `width` digits; as it was where it fits, or where there is no good place.
    public static func broken(_ title: String, toFit width: Double) -> String {
        let all = TextWidth.of(title)
        guard Double(all) > width, !title.contains("\n") else { return title }
        return brokenAtBracket(title, toFit: width) ?? brokenAtWord(title, toFit: width)
            ?? brokenAtBrackets(title, toFit: width) ?? title
    }

    private static func brokenAtBracket(_ title: String, toFit width: Double) -> String? {
        let places = title.indices.dropFirst().filter { place in
            title[place] == "（" || title[place] == "《" || "）》".contains(title[title.index(before: place)])
        }
        return broken(title, at: places, toFit: width)
    }

    /// In three lines or more, each as long as brackets allow.
    private static func brokenAtBrackets(_ title: String, toFit width: Double) -> String? {
        let places = title.indices.dropFirst().filter { place in
            title[place] == "（" || title[title.index(before: place)] == "）"
        }
        guard let place = places.last(where: { Double(TextWidth.of(title[..<$0])) <= width }) else { return nil }
        return "\(title[..<place])\n\(broken(String(title[place...]), toFit: width))"
    }

    /// Chinese has no spaces, so the words are those that titles of such documents end with.
    private static func brokenAtWord(_ title: String, toFit width: Double) -> String? {
        let places = words.flatMap { word in title.ranges(of: word).map(\.lowerBound) }.filter { $0 > title.startIndex }
        return broken(title, at: places, toFit: width)
    }

    private static let words = [
        "进展情况", "综合评价", "完成情况", "工作总结", "任务分工", "任务清单", "任务表", "情况的", "倒排工期", "总台账", "半年报", "季报", "月报",
        "周报", "评分表",
    ]

    private static func broken(_ title: String, at places: [String.Index], toFit width: Double) -> String? {
        let halves = places.map { place in
            (place, longer: max(TextWidth.of(title[..<place]), TextWidth.of(title[place...])))
        }
        guard let best = halves.min(by: { $0.longer < $1.longer }), Double(best.longer) <= width,
            !"，。、）".contains(title[best.0])
        else { return nil }
        return "\(title[..<best.0])\n\(title[best.0...])"
    }
}
