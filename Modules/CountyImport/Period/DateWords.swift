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

    /// The one date that a cell holds, such as `2023.6.30` or a serial number of a spreadsheet.
    static func date(_ text: String) -> (date: CalendarDate, isSerial: Bool)? {
        guard case .date(let day, let way) = DateCell(text) else { return nil }
        return (day, way == .serial)
    }
}
