import Domain

/// Finds the dates in a text, the most exact form first. What was understood is blanked out, so that `6月` is not
/// found a second time inside `2023年6月30日`.
struct MentionReader {
    private var text: DateText
    let year: Int?
    private(set) var mentions: [DateWords.Mention] = []
    private(set) var doubtful: [String] = []

    init(text: DateText, year: Int?) {
        self.text = text
        self.year = year
    }

    /// Most texts lack the marks that most forms need, so one look at the marks saves most of the work.
    mutating func readAll() {
        let marks = Set(text.scalars)
        if marks.contains("月") { joinSpansOfDays() }
        if !marks.isDisjoint(with: ["月", ".", "-", "/"]) || text.end >= 8 { readDays() }
        if marks.contains("月") { take({ $0.spanOfMonths(at: $1) }) { $1.mention($0, isCutOff: true) } }
        if marks.contains("半") { take({ $0.half(at: $1) }) { $1.mention($0, isCutOff: true) } }
        if marks.contains("季") { take({ $0.quarter(at: $1) }) { $1.mention($0, isCutOff: true) } }
        readMonths()
        if marks.contains("周") { readWeeks() }
    }

    /// `6月19日—6月25日` and `6月19日—25日` speak about their last day.
    private mutating func joinSpansOfDays() {
        replace { text, place in text.spanWithinMonth(at: place).map { ($0.range, "截至" + $0.last) } }
        replace { text, place in text.beginOfSpan(at: place).map { ($0, "截至") } }
    }

    private mutating func readDays() {
        take({ $0.day(at: $1) }) { shape, reader in
            // Without a year only `6月30日` is a day; `3.5` or `4/7` may be anything.
            guard shape.year != nil || reader.text.scalars[shape.range].contains("月") else { return nil }
            return reader.mention(shape)
        }
        take({ $0.compactDay(at: $1) }) { $1.mention($0) }
    }

    private mutating func readMonths() {
        take({ $0.month(at: $1) }) { $1.mention($0) }
        take({ $0.monthOfTwoDigits(at: $1, mark: "-") }) { $1.mention($0) }
        take({ $0.monthOfTwoDigits(at: $1, mark: "") }) { $1.mention($0) }
        take({ $0.dottedMonth(at: $1)?.shape }) { shape, reader in
            guard reader.text.dottedMonth(at: shape.range.lowerBound)?.isDoubtful == true else {
                return reader.mention(shape)
            }
            reader.doubtful.append(reader.text.words(shape.range))
            return nil
        }
    }

    private mutating func readWeeks() {
        take({ $0.week(at: $1) }) { shape, reader in
            guard let year = shape.year ?? reader.year, let number = shape.day,
                let week = Period(.week, year: year, number: number)
            else { return nil }
            let words = reader.text.words(shape.range)
            return DateWords.Mention(end: week.end, precision: .week, isCutOff: true, words: words)
        }
    }

    private func mention(_ shape: DateShape, isCutOff: Bool = false) -> DateWords.Mention? {
        let month = shape.month
        guard let year = shape.year ?? year, (1...12).contains(month),
            let end = CalendarDate(
                year: year,
                month: month,
                day: shape.day ?? CalendarDate.days(inMonth: month, of: year)
            )
        else { return nil }
        return DateWords.Mention(
            end: end,
            precision: shape.day == nil ? .month : .day,
            isCutOff: isCutOff || text.scalars[shape.range.lowerBound] == "截",
            words: text.words(shape.range)
        )
    }

    /// Takes everything of one form that `read` understands out of the text.
    private mutating func take(
        _ shape: (DateText, Int) -> DateShape?,
        _ read: (DateShape, inout MentionReader) -> DateWords.Mention?
    ) {
        var place = 0
        while place < text.end {
            guard let found = shape(text, place) else {
                place += 1
                continue
            }
            if let mention = read(found, &self) {
                mentions.append(mention)
                text.blank(found.range)
            }
            place = found.range.upperBound
        }
    }

    /// Puts other words in the place of everything of one form.
    private mutating func replace(_ shape: (DateText, Int) -> (range: Range<Int>, words: String)?) {
        var place = 0
        while place < text.end {
            guard let (range, words) = shape(text, place) else {
                place += 1
                continue
            }
            text.replace(range, with: words)
            place = range.lowerBound + words.unicodeScalars.count
        }
    }
}
