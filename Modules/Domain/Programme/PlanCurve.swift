public import Quantities

/// An approved plan of a task (倒排工期): what is to be reached at the end of each month, as a share of the target. It takes
/// the place of time progress for work that is not spread evenly over the year.
public struct PlanCurve: Hashable, Sendable {
    /// The indicator.
    public let indicator: IndicatorID
    /// The region; `nil` where the plan is the same for all.
    public let region: RegionID?
    /// The year of the plan.
    public let year: Int
    /// Twelve shares of the target, never falling, the last one 1.
    public let months: [Rational]

    /// Refuses anything but twelve shares that never fall and end at the whole.
    public init?(indicator: IndicatorID, region: RegionID?, year: Int, months: [Rational]) {
        guard months.count == 12, months.allSatisfy({ $0 >= .zero }), months.last == .one,
            zip(months, months.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        self.indicator = indicator
        self.region = region
        self.year = year
        self.months = months
    }

    /// What is to be reached on a day: the value of the last month end, and within a month a straight line between the two.
    public func share(on day: CalendarDate) -> Rational {
        guard day.year == year else { return day.year < year ? .zero : .one }
        let before = day.month == 1 ? .zero : months[day.month - 2]
        let part = Rational(day.day, over: CalendarDate.days(inMonth: day.month, of: day.year)) ?? .one
        return before + (months[day.month - 1] - before) * part
    }

    /// The first day on which the plan reaches a share; `nil` for more than the whole.
    public func day(reaching share: Rational) -> CalendarDate? {
        guard var day = CalendarDate(year: year, month: 1, day: 1), share <= .one else { return nil }
        while self.share(on: day) < share { day = day.adding(days: 1) }
        return day
    }
}

extension Programme {
    /// The plan of a task: its own, or the one for all regions, which is also that of the whole.
    public func plan(of indicator: IndicatorID, for region: RegionID?, in year: Int) -> PlanCurve? {
        let plans = plans.filter { $0.indicator == indicator && $0.year == year }
        return plans.first { $0.region == region } ?? plans.first { $0.region == nil }
    }
}
