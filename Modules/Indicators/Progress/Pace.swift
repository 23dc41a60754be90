public import Domain
public import Quantities

/// How a task that is worked off runs, in days: ahead or behind, and when it will be done at this rate.
public struct Pace: Hashable, Sendable {
    /// What share was to be done by the cut-off day.
    public let expected: Rational
    /// Days ahead of the plan; negative when behind. A day is the one on which the plan has what was reached.
    public let daysAhead: Int
    /// The day on which the whole will be done if it goes on as it has since the first day; `nil` where nothing is done
    /// yet, or that day is more than ten years away.
    public let forecast: CalendarDate?
    /// How the forecast was made, in Chinese.
    public static let method = "按开始以来的平均进度推算"
}

extension Programme {
    /// The pace of a region's task; `nil` for kinds that are not worked off in the course of time.
    public func pace(of indicator: Indicator, for region: RegionID, at reached: Rational, on day: CalendarDate) -> Pace?
    {
        guard indicator.judgedKind.isWorkedOff else { return nil }
        let window = window(of: indicator, on: day)
        let plan = plan(of: indicator.id, for: region, in: day.year)
        let expected = plan?.share(on: day) ?? window.timeProgress(on: day).value
        let capped = min(.one, max(.zero, reached))
        // The day on which the plan has what was reached: on a straight line the share of the days.
        let planned =
            plan?.day(reaching: capped)
            ?? window.start.adding(days: (capped * Rational(window.days)).roundedUp.wholeNumber.map { $0 - 1 } ?? 0)
        return Pace(
            expected: expected,
            daysAhead: planned.days(after: min(day, window.due)),
            forecast: forecast(window, reached, on: day)
        )
    }

    private func forecast(_ window: TaskWindow, _ reached: Rational, on day: CalendarDate) -> CalendarDate? {
        let gone = day.days(after: window.start) + 1
        guard reached > .zero, gone > 0, let needed = Rational(gone).divided(by: reached)?.roundedUp.wholeNumber,
            needed <= 3_650
        else { return nil }
        return window.start.adding(days: needed - 1)
    }
}
