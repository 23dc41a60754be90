/// How months and spans of months are written. Each looks at one place and says what begins there.
extension DateText {
    /// `2023年1—6月`, which speaks about its last month.
    func spanOfMonths(at place: Int) -> DateShape? {
        let year = optionalYear(at: place)
        guard let first = number(at: year.end) else { return nil }
        let next = skip(["月"], at: first.end, most: 1)
        let last = skip(Self.between, at: next)
        guard last > next, let month = number(at: optionalYear(at: last).end), has(["月"], at: month.end) else {
            return nil
        }
        let end = skip(Self.endOfMonth, at: month.end + 1, most: 1)
        return DateShape(range: place..<end, year: year.value, month: month.value)
    }

    /// `2023年上半年`.
    func half(at place: Int) -> DateShape? {
        let year = optionalYear(at: place)
        guard has(["上", "下"], at: year.end), let end = past("半年", at: year.end + 1) else { return nil }
        let isFirst = scalars[year.end] == "上"
        return DateShape(range: place..<end, year: year.value, month: isFirst ? 6 : 12)
    }

    /// `2023年第2季度`, `二季度`.
    func quarter(at place: Int) -> DateShape? {
        let year = optionalYear(at: place)
        let numeral = skip(["第"], at: year.end, most: 1)
        guard numeral < end, let number = Self.quarters[scalars[numeral]], let end = past("季度", at: numeral + 1) else {
            return nil
        }
        return DateShape(range: place..<end, year: year.value, month: number * 3)
    }

    private static let quarters: [Unicode.Scalar: Int] = [
        "1": 1, "2": 2, "3": 3, "4": 4, "一": 1, "二": 2, "三": 3, "四": 4,
    ]

    /// `截至2023年6月底`, `6月份`.
    func month(at place: Int) -> DateShape? {
        let year = optionalYear(at: pastCutOff(at: place))
        guard let month = number(at: year.end), has(["月"], at: month.end) else { return nil }
        let end = skip(Self.endOfMonth, at: month.end + 1, most: 1)
        return DateShape(range: place..<end, year: year.value, month: month.value)
    }

    /// `2023-06` with a dash as mark, `202306` with none.
    func monthOfTwoDigits(at place: Int, mark: String) -> DateShape? {
        guard let year = year(at: place), let next = past(mark, at: year.end),
            let month = number(at: next, digits: 2), (1...12).contains(month.value), !hasDigit(at: month.end)
        else { return nil }
        return DateShape(range: place..<month.end, year: year.value, month: month.value)
    }

    /// `2023.6`; one digit `1` may be what is left of a `10`.
    func dottedMonth(at place: Int) -> (shape: DateShape, isDoubtful: Bool)? {
        guard let year = year(at: place), has(["."], at: year.end), let month = number(at: year.end + 1),
            !hasDigit(at: month.end)
        else { return nil }
        let shape = DateShape(range: place..<month.end, year: year.value, month: month.value)
        return (shape, month.digits == 1 && month.value == 1)
    }
}
