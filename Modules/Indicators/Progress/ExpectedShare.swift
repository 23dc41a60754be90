public import Domain
public import Quantities

extension Programme {
    /// What share of a task is to be done on a day: by its approved plan where there is one, otherwise in proportion to the
    /// days gone by from its first to its last day, both counted. Without a region it is that of the whole.
    public func expectedShare(
        of indicator: Indicator,
        for region: RegionID? = nil,
        arrangedAs task: WorkTask? = nil,
        on day: CalendarDate
    ) -> Rational {
        if let plan = plan(of: indicator.id, for: region, in: day.year) { return plan.share(on: day) }
        return window(of: indicator, arrangedAs: task, on: day).timeProgress(on: day).value
    }

    /// The same for every kind that has a schedule: what is done on a day is not asked for before its last one. `nil` for what
    /// the calendar says nothing about: shares, changes, marks that a person gives, what is only watched.
    public func scheduledShare(
        of indicator: Indicator,
        for region: RegionID? = nil,
        arrangedAs task: WorkTask? = nil,
        on day: CalendarDate
    ) -> Rational? {
        if indicator.judgedKind.isWorkedOff {
            return expectedShare(of: indicator, for: region, arrangedAs: task, on: day)
        }
        guard indicator.judgedKind.isDated else { return nil }
        return window(of: indicator, arrangedAs: task, on: day).due <= day ? .one : .zero
    }

    /// The days in which a task is worked off: those it was arranged for or names, from the first day of the programme where it
    /// names only the last one, and the year of the cut-off where it names none, or names a day of every year.
    public func window(of indicator: Indicator, arrangedAs task: WorkTask? = nil, on day: CalendarDate) -> TaskWindow {
        if let start = task?.start, let due = task?.due { return TaskWindow(start: start, due: due) }
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
