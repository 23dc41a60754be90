/// A span of time for which counties report: a year, half, quarter, month or ISO week.
public struct Period: Hashable, Sendable {
    /// The kinds of period, from long to short.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case year, half, quarter, month, week
    }

    /// What kind of period this is.
    public let kind: Kind
    /// The year that the period counts for; a week counts for the year of its ISO number.
    public let year: Int
    /// The number within the year, from 1; a year itself is number 1.
    public let number: Int
    /// The first day.
    public let start: CalendarDate
    /// The last day.
    public let end: CalendarDate

    /// Refuses a number that the year does not have, such as month 13 or week 53 of 2023.
    public init?(_ kind: Kind, year: Int, number: Int = 1) {
        guard let (start, end) = Self.bounds(kind, year, number) else { return nil }
        self.kind = kind
        self.year = year
        self.number = number
        self.start = start
        self.end = end
    }

    /// Order of appearance within one kind.
    private static func bounds(_ kind: Kind, _ year: Int, _ number: Int) -> (CalendarDate, CalendarDate)? {
        if kind == .week { return weekBounds(year, number) }
        let months = kind.months
        guard number >= 1, number * months <= 12,
            let start = CalendarDate(year: year, month: (number - 1) * months + 1, day: 1),
            let end = CalendarDate(
                year: year,
                month: number * months,
                day: CalendarDate.days(inMonth: number * months, of: year)
            )
        else { return nil }
        return (start, end)
    }

    /// ISO 8601: week 1 is the one that holds 4 January, and weeks begin on Monday.
    private static func weekBounds(_ year: Int, _ number: Int) -> (CalendarDate, CalendarDate)? {
        guard number >= 1, let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        let monday = fourth.adding(days: (number - 1) * 7 - (fourth.weekday - 1))
        let thursday = monday.adding(days: 3)
        return thursday.year == year ? (monday, monday.adding(days: 6)) : nil
    }
}

extension Period.Kind {
    /// How many months one such period has; a week has none.
    var months: Int {
        switch self {
        case .year: 12
        case .half: 6
        case .quarter: 3
        case .month: 1
        case .week: 0
        }
    }
}

extension Period {
    /// The period of the same kind that contains a day.
    public init?(_ kind: Kind, containing day: CalendarDate) {
        guard kind == .week else {
            self.init(kind, year: day.year, number: (day.month - 1) / max(1, kind.months) + 1)
            return
        }
        let thursday = day.adding(days: 4 - day.weekday)
        let first = CalendarDate(year: thursday.year, month: 1, day: 1)
        self.init(.week, year: thursday.year, number: thursday.days(after: first ?? thursday) / 7 + 1)
    }

    /// The one before, of the same kind.
    public var previous: Period? { Period(kind, containing: start.adding(days: -1)) }

    /// The one after, of the same kind.
    public var next: Period? { Period(kind, containing: end.adding(days: 1)) }

    /// The year that the period belongs to: that of its last day. Week 52 of 2022 ends on 1 January 2023 and so belongs
    /// to the programme of 2023.
    public var reportingYear: Int { end.year }

    /// The days from the first to the last, both counted.
    public var days: Int { end.days(after: start) + 1 }
}

extension Period: Comparable {
    /// By the last day; of two that end together the longer one comes later.
    public static func < (left: Period, right: Period) -> Bool {
        left.end != right.end ? left.end < right.end : left.start > right.start
    }
}

extension Period {
    /// The same period of the year before; `nil` for a week 53 that it does not have.
    public var yearBefore: Period? { Period(kind, year: year - 1, number: number) }

    /// All periods of this kind in the year, this one among them, in order.
    public var siblings: [Period] {
        (1...53).lazy.map { Period(kind, year: year, number: $0) }.prefix { $0 != nil }.compactMap(\.self)
    }

    /// The months of a longer period; a month or week is its own only part.
    public var parts: [Period] {
        guard kind != .week, kind != .month else { return [self] }
        return (start.month...end.month).compactMap { Period(.month, year: year, number: $0) }
    }
}
