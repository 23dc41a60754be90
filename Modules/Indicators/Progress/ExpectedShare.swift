public import Domain
public import Quantities

extension FigureBook {
    /// What share of a task is to be done on a day: by its approved plan where there is one, otherwise in proportion to the
    /// days gone by from its first to its last day, both counted.
    func expectedShare(of indicator: Indicator, for region: RegionID, on day: CalendarDate) -> Rational {
        if let plan = programme.plan(of: indicator.id, for: region, in: day.year) { return plan.share(on: day) }
        return programme.window(of: indicator, on: day).timeProgress(on: day).value
    }
}

extension Programme {
    /// The days in which a task is worked off: those it names, from the first day of the programme where it names only the
    /// last one, and the year of the cut-off where it names none, or names a day of every year.
    public func window(of indicator: Indicator, on day: CalendarDate) -> TaskWindow {
        let terms = indicator.terms
        let first = if case .once = terms.due { year } else { day.year }
        return TaskWindow(
            start: terms.start ?? Period(.year, year: first)?.start ?? day,
            due: terms.due?.day(in: day.year) ?? Period(.year, year: day.year)?.end ?? day
        )
    }
}

/// The first and the last day of a task.
public struct TaskWindow: Hashable, Sendable {
    /// The first day.
    public let start: CalendarDate
    /// The last day, inclusive.
    public let due: CalendarDate

    /// The days from one to another, both counted.
    public init(start: CalendarDate, due: CalendarDate) {
        self.start = start
        self.due = due
    }

    /// How many days it has.
    public var days: Int { max(1, due.days(after: start) + 1) }

    /// Days gone by ÷ days of the task, at most the whole; 30 June 2023 is 181 of 365 of the year.
    public func timeProgress(on day: CalendarDate) -> Ratio {
        let gone = min(days, max(0, day.days(after: start) + 1))
        return Ratio(gone, of: days) ?? .one
    }
}
