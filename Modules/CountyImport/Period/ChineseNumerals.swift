/// Chinese numerals before 年, 月, 日 and 周 as digits: `二〇二三年六月` and `十二月`.
enum ChineseNumerals {
    /// The words with digits.
    static func withDigits(_ text: DateText) -> DateText {
        guard text.scalars.contains(where: { digits[$0] != nil || $0 == "十" }) else { return text }
        var text = text
        replace(in: &text) { year(in: $0, at: $1) }
        replace(in: &text) { number(in: $0, at: $1) }
        return text
    }

    private static func replace(
        in text: inout DateText,
        _ numeral: (DateText, Int) -> (range: Range<Int>, digits: String)?
    ) {
        var place = 0
        while place < text.end {
            guard let (range, digits) = numeral(text, place) else {
                place += 1
                continue
            }
            text.replace(range, with: digits)
            place = range.lowerBound + digits.unicodeScalars.count + 1
        }
    }

    /// Four digits before 年.
    private static func year(in text: DateText, at place: Int) -> (Range<Int>, String)? {
        guard place + 4 < text.end, text.scalars[place + 4] == "年" else { return nil }
        let values = text.scalars[place..<(place + 4)].compactMap { digits[$0] }
        return values.count == 4 ? (place..<(place + 4), values.map(String.init).joined()) : nil
    }

    /// A number up to 99 before 月, 日 or 周.
    private static func number(in text: DateText, at place: Int) -> (Range<Int>, String)? {
        let end = text.skip(numerals, at: place, most: 3)
        guard end > place, text.has(["月", "日", "周"], at: end) else { return nil }
        return (place..<end, String(value(of: text.scalars[place..<end])))
    }

    private static func value(of numeral: ArraySlice<Unicode.Scalar>) -> Int {
        guard let ten = numeral.firstIndex(of: "十") else { return numeral.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } }
        let tens = numeral[..<ten].first.flatMap { digits[$0] } ?? 1
        return tens * 10 + (numeral[(ten + 1)...].first.flatMap { digits[$0] } ?? 0)
    }

    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    private static let numerals: Set<Unicode.Scalar> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
