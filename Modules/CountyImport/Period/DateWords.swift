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
        let plain = ChineseNumerals.withDigits(DateText(HeaderText.plain(text)))
        years = Self.years(in: plain)
        var reader = MentionReader(text: plain, year: years.first ?? year)
        reader.readAll()
        mentions = reader.mentions
        doubtful = reader.doubtful
    }

    private static func years(in text: DateText) -> [Int] {
        var years: [Int] = []
        var place = 0
        while place < text.end {
            let found = text.writtenYear(at: place)
            if let found { years.append(found.value) }
            place = found?.end ?? place + 1
        }
        return years
    }

    /// The one date that a cell holds, such as `2023.6.30` or a serial number of Excel.
    static func date(_ text: String) -> (date: CalendarDate, isSerial: Bool)? {
        let plain = DateText(HeaderText.plain(withoutMidnight(text)))
        if let shape = plain.wholeDate ?? plain.wholeCompactDate {
            guard let day = shape.day else { return nil }
            return CalendarDate(year: shape.year ?? 0, month: shape.month, day: day).map { ($0, false) }
        }
        guard let serial = Int(plain.words(0..<plain.end)), (36_526...73_050).contains(serial) else { return nil }
        // Day 0 of Excel's 1900 system is 1899-12-30, because it believes in 29 February 1900.
        return (CalendarDate(daysSince1970: serial - 25_569), true)
    }

    /// A day that a spreadsheet shows with its time, `2023/12/22 0:00`, is the day.
    private static func withoutMidnight(_ text: String) -> String {
        let parts = text.split(separator: " ")
        return parts.count == 2 && ["0:00", "00:00", "0:00:00", "00:00:00"].contains(parts[1]) ? String(parts[0]) : text
    }
}
