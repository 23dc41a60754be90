import Domain

/// Finds the dates in a text, the most exact form first. What was understood is blanked out, so that `6月` is not
/// found a second time inside `2023年6月30日`.
struct MentionReader {
    private(set) var text: String
    let year: Int?
    private(set) var mentions: [DateWords.Mention] = []
    private(set) var doubtful: [String] = []

    init(text: String, year: Int?) {
        self.text = text
        self.year = year
    }

    /// A pattern costs far more than a look for the mark that it cannot do without, and most texts have none of them.
    mutating func readAll() {
        let marks = Set(text.unicodeScalars)
        if marks.contains("月") { joinSpansOfDays() }
        if !marks.isDisjoint(with: ["月", ".", "-", "/"]) || text.utf8.count >= 8 { readDays() }
        if marks.contains("月") { readSpansOfMonths() }
        if marks.contains("半") || marks.contains("季") { readHalvesAndQuarters() }
        readMonths()
        if marks.contains("周") { readWeeks() }
    }

    /// `6月19日—6月25日` and `6月19日—25日` speak about their last day.
    private mutating func joinSpansOfDays() {
        text = text.replacing(DatePatterns.spanWithinMonth) { "截至\($0.1)\($0.2)" }
        text = text.replacing(DatePatterns.beginOfSpan, with: "截至")
    }

    private mutating func readDays() {
        take(DatePatterns.day) {
            match,
            reader in
            let words = match.0
            // Without a year only `6月30日` is a day; `3.5` or `4/7` may be anything.
            guard match.1 != nil || words.contains("月") else { return nil }
            return reader.mention(words, year: match.1, month: match.2, day: match.3)
        }
        take(DatePatterns.compactDay) {
            match,
            reader in
            reader.mention(match.0, year: match.year, month: match.month, day: match.day)
        }
    }

    private mutating func readSpansOfMonths() {
        take(DatePatterns.spanOfMonths) {
            match,
            reader in
            reader.mention(match.0, year: match.1, month: match.3, isCutOff: true)
        }
    }

    private mutating func readHalvesAndQuarters() {
        take(DatePatterns.half) { match, reader in
            reader.mention(match.0, year: match.1, month: match.2 == "上" ? "6" : "12", isCutOff: true)
        }
        take(DatePatterns.quarter) { match, reader in
            let quarter = ["一": 1, "二": 2, "三": 3, "四": 4][match.2] ?? Int(match.2) ?? 0
            return reader.mention(match.0, year: match.1, month: "\(quarter * 3)", isCutOff: true)
        }
    }

    private mutating func readMonths() {
        take(DatePatterns.month) { match, reader in
            reader.mention(match.0, year: match.1, month: match.2, isCutOff: match.0.hasPrefix("截"))
        }
        take(DatePatterns.dashedMonth) { match, reader in
            reader.mention(match.0, year: match.1, month: match.2)
        }
        take(DatePatterns.compactMonth) { match, reader in
            reader.mention(match.0, year: match.1, month: match.2)
        }
        take(DatePatterns.dottedMonth) { match, reader in
            guard match.2 != "1" else {
                reader.doubtful.append(String(match.0))
                return nil
            }
            return reader.mention(match.0, year: match.1, month: match.2)
        }
    }

    private mutating func readWeeks() {
        take(DatePatterns.week) { match, reader in
            guard let year = match.1.flatMap({ Int($0) }) ?? reader.year, let number = Int(match.2),
                let week = Period(.week, year: year, number: number)
            else { return nil }
            return DateWords.Mention(end: week.end, precision: .week, isCutOff: true, words: String(match.0))
        }
    }

    private func mention(
        _ words: Substring,
        year: Substring?,
        month: Substring,
        day: Substring? = nil,
        isCutOff: Bool = false
    ) -> DateWords.Mention? {
        guard let year = year.flatMap({ Int($0) }) ?? self.year, let month = Int(month), (1...12).contains(month),
            let end = CalendarDate(
                year: year,
                month: month,
                day: day.flatMap { Int($0) } ?? CalendarDate.days(inMonth: month, of: year)
            )
        else { return nil }
        return DateWords.Mention(
            end: end,
            precision: day == nil ? .month : .day,
            isCutOff: isCutOff || words.hasPrefix("截"),
            words: String(words)
        )
    }

    /// Takes every match that `read` understands out of the text.
    private mutating func take<Output>(
        _ pattern: Regex<Output>,
        _ read: (Output, inout MentionReader) -> DateWords.Mention?
    ) {
        var start = text.startIndex
        while let match = text[start...].firstMatch(of: pattern) {
            let offset = text.distance(from: text.startIndex, to: match.range.upperBound)
            if let mention = read(match.output, &self) {
                mentions.append(mention)
                let blank = String(
                    repeating: "\u{1}",
                    count: text.distance(from: match.range.lowerBound, to: match.range.upperBound)
                )
                text.replaceSubrange(match.range, with: blank)
            }
            start = text.index(text.startIndex, offsetBy: offset)
        }
    }
}
