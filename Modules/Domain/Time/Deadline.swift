/// The last day of a task, inclusive: one day, or the same day of every year of the programme.
public enum Deadline: Hashable, Sendable {
    /// One day, such as 31 December 2025.
    case once(CalendarDate)
    /// Such as 5 December of each year, whichever year is reported.
    case everyYear(month: Int, day: Int)

    /// Reads `2025-12-31`, or `12-05` for every year; refuses a day that no year has.
    public init?(_ text: some StringProtocol) {
        if let day = CalendarDate(text) {
            self = .once(day)
        } else if let day = CalendarDate("2024-\(text)") {
            // A leap year, so that 29 February is a day; in other years it falls on the 28th.
            self = .everyYear(month: day.month, day: day.day)
        } else {
            return nil
        }
    }

    /// `2025年12月31日`, or `每年12月31日`.
    public var chinese: String {
        switch self {
        case .once(let day): day.chinese
        case .everyYear(let month, let day): "每年\(month)月\(day)日"
        }
    }

    /// The day that counts in a year.
    public func day(in year: Int) -> CalendarDate? {
        switch self {
        case .once(let day): day
        case .everyYear(let month, let day):
            CalendarDate(year: year, month: month, day: day) ?? CalendarDate(year: year, month: month, day: day - 1)
        }
    }
}
