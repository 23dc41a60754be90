import Domain

/// Days, months and spans in the words of county files: `2023年6月`, `截至６月底`, `1—6月`, `2023.6.30`, `上半年`.
struct DateWords {
    /// A time that some words name.
    struct Mention: Hashable {
        /// How exactly the words say it.
        enum Precision: Hashable {
            case day, month, week
        }

        /// The last day that is meant.
        let end: CalendarDate
        let precision: Precision
        /// Whether the words say up to when the figures count (截至, 1—6月).
        let isCutOff: Bool
        /// The words as they stand.
        let words: String
    }

    /// The years that are written out.
    let years: [Int]
    let mentions: [Mention]
    /// Words that may mean two months, such as `2023.1`, where a spreadsheet may have eaten the zero of `2023.10`.
    let doubtful: [String]

    /// Reads a text; months without a year belong to the year that the text names, or else to `year`.
    init(_ text: String, year: Int?) {
        guard text.containsDigit || text.contains(where: { "年月周季".contains($0) }) else {
            (years, mentions, doubtful) = ([], [], [])
            return
        }
        let plain = Self.withDigits(HeaderText.plain(text))
        years = plain.matches(of: DatePatterns.year).compactMap { Int($0.1) }
        let assumed = years.first ?? year
        var reader = MentionReader(text: plain, year: assumed)
        reader.readAll()
        mentions = reader.mentions
        doubtful = reader.doubtful
    }

    /// The one date that a cell holds, such as `2023.6.30` or a serial number of Excel.
    static func date(_ text: String) -> (date: CalendarDate, isSerial: Bool)? {
        let plain = HeaderText.plain(text)
        if let match = plain.wholeMatch(of: DatePatterns.wholeDate) {
            return date(match.1, match.2, match.3).map { ($0, false) }
        }
        if let match = plain.wholeMatch(of: DatePatterns.wholeCompactDate) {
            return date(match.1, match.2, match.3).map { ($0, false) }
        }
        guard let serial = Int(plain), (36_526...73_050).contains(serial) else { return nil }
        // Day 0 of Excel's 1900 system is 1899-12-30, because it believes in 29 February 1900.
        return (CalendarDate(daysSince1970: serial - 25_569), true)
    }

    private static func date(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDate? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Chinese numerals before 年, 月, 日 and 周 as digits: `二〇二三年六月` and `十二月`.
    private static func withDigits(_ text: String) -> String {
        guard text.contains(where: { digits[$0] != nil || $0 == "十" }) else { return text }
        let years = text.replacing(DatePatterns.chineseYear) { match in
            match.output.dropLast().compactMap { digits[$0] }.map(String.init).joined() + "年"
        }
        return years.replacing(DatePatterns.chineseNumber) { match in
            "\(number(match.output.1))\(match.output.2)"
        }
    }

    private static let digits: [Character: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static func number(_ numeral: Substring) -> Int {
        guard let ten = numeral.firstIndex(of: "十") else { return numeral.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } }
        let tens = numeral[..<ten].first.flatMap { digits[$0] } ?? 1
        return tens * 10 + (numeral[numeral.index(after: ten)...].first.flatMap { digits[$0] } ?? 0)
    }
}
