/// A way of writing a time, found in some words.
struct DateShape {
    let range: Range<Int>
    var year: Int?
    var month = 0
    var day: Int?
}

/// How days, weeks and spans of days are written. Each looks at one place and says what begins there.
extension DateText {
    static let between: Set<Unicode.Scalar> = ["-", "—", "–", "~", "～", "至", "到"]
    private static let ofYear: Set<Unicode.Scalar> = ["年", ".", "-", "/"]
    private static let ofMonth: Set<Unicode.Scalar> = ["月", ".", "-", "/"]
    private static let ofDay: Set<Unicode.Scalar> = ["日", "号"]
    static let endOfMonth: Set<Unicode.Scalar> = ["底", "末", "份"]

    /// `截至`, `截止到`, which the words may do without.
    func pastCutOff(at place: Int) -> Int {
        guard let cut = past("截", at: place), has(["至", "止"], at: cut) else { return place }
        return skip(["到"], at: cut + 1, most: 1)
    }

    /// `6月19日—`: a day and what leads on from it to another.
    private func pastBeginOfSpan(at place: Int) -> (month: Range<Int>, end: Int)? {
        guard let month = number(at: place), has(["月"], at: month.end), let day = number(at: month.end + 1) else {
            return nil
        }
        let next = skip(["日"], at: day.end, most: 1)
        let end = skip(Self.between, at: next)
        return end > next ? (place..<(month.end + 1), end) : nil
    }

    /// `6月19日—25日`: the whole range, and what it says of its last day.
    func spanWithinMonth(at place: Int) -> (range: Range<Int>, last: String)? {
        guard let begin = pastBeginOfSpan(at: place), let day = number(at: begin.end), has(["日"], at: day.end) else {
            return nil
        }
        return (place..<(day.end + 1), words(begin.month) + words(begin.end..<(day.end + 1)))
    }

    /// `6月19日—` before a day of another month.
    func beginOfSpan(at place: Int) -> Range<Int>? {
        guard let begin = pastBeginOfSpan(at: optionalYear(at: place).end),
            let month = number(at: optionalYear(at: begin.end).end), has(["月"], at: month.end),
            hasDigit(at: month.end + 1)
        else { return nil }
        return place..<begin.end
    }

    /// `截至2023年6月30日`, `2023.6.30`, `6月30日`.
    func day(at place: Int) -> DateShape? {
        let year = optionalYear(at: pastCutOff(at: place), mark: Self.ofYear)
        guard let month = number(at: year.end), has(Self.ofMonth, at: month.end),
            let day = number(at: month.end + 1), !hasDigit(at: day.end)
        else { return nil }
        let end = skip(Self.ofDay, at: day.end, most: 1)
        return DateShape(range: place..<end, year: year.value, month: month.value, day: day.value)
    }

    /// `20230630`, with the sign before it.
    func compactDay(at place: Int) -> DateShape? {
        let isFirst = place == 0 && hasDigit(at: 0)
        guard isFirst || !hasDigit(at: place), let year = year(at: isFirst ? 0 : place + 1),
            let month = number(at: year.end, digits: 2), (1...12).contains(month.value),
            let day = number(at: month.end, digits: 2), day.value < 40, !hasDigit(at: day.end)
        else { return nil }
        return DateShape(range: place..<day.end, year: year.value, month: month.value, day: day.value)
    }

    /// `2023年第25周`; the number of the week stands for the day.
    func week(at place: Int) -> DateShape? {
        let year = optionalYear(at: place)
        guard let start = past("第", at: year.end), let number = number(at: start), has(["周"], at: number.end) else {
            return nil
        }
        return DateShape(range: place..<(number.end + 1), year: year.value, day: number.value)
    }

    /// A year that is written out, with the sign before it.
    func writtenYear(at place: Int) -> (value: Int, end: Int)? {
        let isFirst = place == 0 && hasDigit(at: 0)
        guard isFirst || !hasDigit(at: place), let year = year(at: isFirst ? 0 : place + 1), has(["年"], at: year.end)
        else { return nil }
        return (year.value, year.end + 1)
    }
}
