import Domain
import Findings

/// What a cell of dates may rest on besides its own words.
struct DateContext: Hashable {
    /// The year of `5月6日`; without it such a cell is incomplete.
    var year: Int?
    /// Whether the file says that its serial numbers count from 1904, as old Macintosh workbooks do.
    var countsFrom1904 = false
}

/// What a cell says in a column of dates: `2023-05-06`, `2023.5.6`, `2023/5/6`, `2023年5月6日`, `二〇二三年五月六日`, `20230506`,
/// any of them with a time of day, which is dropped; `5月6日` in a known year; a serial number of a spreadsheet.
enum DateCell: Hashable {
    /// How the day was written, where that is worth saying.
    enum Way: Hashable {
        case iso, other, serial, withoutYear
    }

    case date(CalendarDate, Way)
    case faulty(FindingCode)

    init(_ text: String, _ context: DateContext = DateContext()) {
        let words = ChineseNumerals.withDigits(DateText(Self.evened(text)))
        self =
            Self.written(words, context.year) ?? Self.compact(words) ?? Self.serial(words, context)
            ?? .faulty(Self.fault(of: words.words(0..<words.end)))
    }

    /// `2023-5-6`, with one mark twice, or `2023年5月6日`, where the year may be left out.
    private static func written(_ text: DateText, _ assumedYear: Int?) -> DateCell? {
        let year = text.number(at: 0, digits: 4)
        let start = year.flatMap { text.has(marks, at: $0.end) ? $0.end + 1 : nil } ?? 0
        guard let month = text.number(at: start), text.has(marks, at: month.end),
            let day = text.number(at: month.end + 1), !text.hasDigit(at: day.end)
        else { return nil }
        let monthMark = text.scalars[month.end]
        guard monthMark == "月" ? (start == 0 || text.scalars[start - 1] == "年") : start > 0 else { return nil }
        guard start == 0 || monthMark == "月" || text.scalars[start - 1] == monthMark else { return nil }
        let end = text.skip(monthMark == "月" ? ["日", "号"] : [], at: day.end, most: 1)
        guard isTimeOrNothing(text.words(end..<text.end)) else { return nil }
        guard let stated = start > 0 ? year?.value : assumedYear else { return .faulty(.dateIncomplete) }
        let isISO = monthMark == "-" && end == text.end && month.digits == 2 && day.digits == 2
        return CalendarDate(year: stated, month: month.value, day: day.value).map {
            .date($0, start == 0 ? .withoutYear : isISO ? .iso : .other)
        } ?? .faulty(.badDate)
    }

    /// `20230506`.
    private static func compact(_ text: DateText) -> DateCell? {
        guard let year = text.number(at: 0, digits: 4), (1900...2199).contains(year.value),
            let month = text.number(at: year.end, digits: 2), let day = text.number(at: month.end, digits: 2),
            !text.hasDigit(at: day.end), isTimeOrNothing(text.words(day.end..<text.end))
        else { return nil }
        return CalendarDate(year: year.value, month: month.value, day: day.value).map { .date($0, .other) }
            ?? .faulty(.badDate)
    }

    /// A number of five digits that is a day of this century; a part of a day is its time.
    private static func serial(_ text: DateText, _ context: DateContext) -> DateCell? {
        guard let number = text.number(at: 0, most: 6), number.digits == 5 else { return nil }
        let rest = text.words(number.end..<text.end)
        guard rest.isEmpty || (rest.hasPrefix(".") && rest.count > 1 && rest.dropFirst().allSatisfy(\.isDigit)) else {
            return nil
        }
        let since1900 = number.value + (context.countsFrom1904 ? 1462 : 0)
        guard (36_526...73_050).contains(since1900) else { return .faulty(.badDate) }
        // Day 0 of the 1900 system is 1899-12-30, because spreadsheets believe in 29 February 1900.
        return .date(CalendarDate(daysSince1970: since1900 - 25_569), .serial)
    }

    private static func isTimeOrNothing(_ words: String) -> Bool {
        guard !words.isEmpty else { return true }
        let time = words.hasPrefix(" ") || words.hasPrefix("t") ? words.dropFirst() : words[...]
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }) else { return false }
        let numbers = parts.compactMap { $0.allSatisfy(\.isDigit) ? Int($0) : nil }
        return numbers.count == parts.count && numbers[0] < 24 && numbers.dropFirst().allSatisfy { $0 < 60 }
    }

    private static func fault(of words: String) -> FindingCode {
        if words.wholeMatch(of: /(?:[0-9]{4}[年.\/\-])?[0-9]{1,2}(?:月份?|)/) != nil { return .dateIncomplete }
        let isShort = words.wholeMatch(of: /[0-9]{1,2}([.\/\-年])[0-9]{1,2}(?:[.\/\-月][0-9]{1,4}日?)?/) != nil
        return isShort ? .dateAmbiguous : .badDate
    }

    private static let marks: Set<Unicode.Scalar> = ["年", "月", "-", "/", "."]
}

extension DateCell {
    /// Widths evened out, the kinds of dashes too. Blanks go except between two digits: `2023-1 2-3` may be anything, and
    /// `2023-12-3 00:00` is a day with a time.
    private static func evened(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        var hasBlank = false
        for scalar in text.trimmedCell.unicodeScalars {
            if scalar.isWidthless { continue }
            if scalar.isBlankOrInvisible {
                hasBlank = true
                continue
            }
            let narrow = dashes.contains(scalar) ? "-" : HeaderText.plain(String(scalar)).unicodeScalars.first ?? scalar
            if hasBlank, scalars.last?.isDigit ?? false, narrow.isDigit { scalars.append(" ") }
            hasBlank = false
            scalars.append(narrow)
        }
        if scalars.count > 1, let first = scalars.first, "'‘’`".unicodeScalars.contains(first) { scalars.removeFirst() }
        return String(String.UnicodeScalarView(scalars))
    }

    private static let dashes: Set<Unicode.Scalar> = ["–", "—", "−", "‐", "‑"]
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { ("0"..."9").contains(self) && unicodeScalars.count == 1 }
}

extension Unicode.Scalar {
    /// Whether it is one of 0 to 9.
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Zero-width signs, which part no digits.
    var isWidthless: Bool {
        switch self {
        case "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}": true
        default: false
        }
    }
}
