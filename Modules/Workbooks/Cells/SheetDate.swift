/// A day of the calendar as a spreadsheet knows it, from 1900-03-01 to 9999-12-31.
public struct SheetDate: Sendable, Hashable, Comparable {
    // Four bytes, because every cell has room for a day. What they cannot hold is no day of the calendar either.
    private let packedYear: Int16
    private let packedMonth: Int8
    private let packedDay: Int8

    /// The year, for example 2023.
    public var year: Int { Int(packedYear) }
    /// The month, from 1.
    public var month: Int { Int(packedMonth) }
    /// The day of the month, from 1.
    public var day: Int { Int(packedDay) }

    /// Takes a day as it is; ``isValid`` tells whether it exists.
    public init(year: Int, month: Int, day: Int) {
        packedYear = Int16(clamping: year)
        packedMonth = Int8(clamping: month)
        packedDay = Int8(clamping: day)
    }

    /// Whether the day exists and can stand in a cell. Earlier days are refused, because spreadsheets believe in a
    /// 29 February 1900 and disagree about everything before it.
    public var isValid: Bool {
        guard (1900...9999).contains(year), (1...12).contains(month) else { return false }
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return false }
        return self >= SheetDate(year: 1900, month: 3, day: 1)
    }

    /// The number a spreadsheet stores for the day: 1 is 1900-01-01. Meaningful for valid days only.
    public var serial: Int {
        // Days since 0000-03-01 in the proleptic Gregorian calendar, so that leap days end a year.
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let daysBeforeYear = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
        let daysBeforeMonth = (153 * monthFromMarch + 2) / 5
        return daysBeforeYear + daysBeforeMonth + day - 1 - 693_899
    }

    /// Earlier days first.
    public static func < (lhs: SheetDate, rhs: SheetDate) -> Bool {
        (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
