import Domain
import Indicators
import Quantities
import Reporting
import Workbooks

/// The schedule (倒排工期): for every ranked task a bar over the months from its first to its last day, in it what is to be
/// reached by each month's end, and below what was reached in the months that are closed.
struct ScheduleSheet {
    private let plan: LedgerPlan
    private let year: Int

    init(_ plan: LedgerPlan) {
        self.plan = plan
        year = plan.request.standing.asOf.year
    }

    func sheet() -> Sheet {
        let months = (1...12).map { HeaderNode.column(Wording.month($0, isCurrent: $0 == current), width: 8.5) }
        let header = TableHeader(
            [
                .column(Wording.serial, width: 6), .column(Wording.task, width: 26),
                .column(Wording.leadingOffice(of: plan.programme), width: 16), .column(Wording.firstDay, width: 12),
                .column(Wording.lastDay, width: 12), .column(Wording.line, width: 7),
            ] + [.group(Wording.monthEnds(year), months)]
        )
        var page = TablePage(
            plan.request,
            name: Wording.scheduleSheet,
            kind: .schedule,
            title: Wording.scheduleTitle(plan.programme.title),
            header: header
        )
        page.beginTable()
        for (index, indicator) in plan.programme.indicators.enumerated() { add(indicator, index + 1, to: &page) }
        page.note([Wording.scheduleNote])
        return page.finished(paper: .a3, onOnePage: plan.programme.indicators.count <= 12)
    }

    private var current: Int { plan.request.standing.asOf.month }

    private func add(_ indicator: Indicator, _ serial: Int, to page: inout TablePage) {
        let task = plan.programme.tasks.first { $0.indicator == indicator.id }
        let window = plan.programme.window(of: indicator, arrangedAs: task, on: plan.request.standing.asOf)
        let ends = (1...12).compactMap { Period(.month, year: year, number: $0) }
        let targets = ends.map { month -> Rational? in
            month.end < window.start || month.start > window.due ? nil : expected(indicator, task, month.end)
        }
        let center = CellStyle.body.aligned(.center).wrapping()
        let cells: [Cell] = [
            .integer(serial, center.formatted(.plainInteger)), .text(indicator.name, .rowName.wrapping()),
            .text(task?.office ?? "", center), .date(SheetDate(window.start), center),
            .date(SheetDate(window.due), center),
        ]
        let first = page.add(cells + [.text(Wording.planned, center)] + targets.map { planned($0) })
        page.add(
            Array(repeating: .blank(center), count: 5) + [.text(Wording.actual, center)]
                + zip(ends, targets).map { actual(indicator, in: $0, against: $1) }
        )
        for (column, cell) in cells.enumerated() { page.merge(cell, column: column, rows: first...(first + 1)) }
    }

    /// The threshold of a share, otherwise the schedule of the whole; nothing for what the calendar says nothing about.
    private func expected(_ indicator: Indicator, _ task: WorkTask?, _ day: CalendarDate) -> Rational? {
        plan.request.commonShare(of: indicator)
            ?? plan.programme.scheduledShare(of: indicator, arrangedAs: task, on: day)
    }

    /// A cell of the bar, with the number that makes it readable in black and white.
    private func planned(_ share: Rational?) -> Cell {
        guard let share else { return .blank(.body) }
        let format = Wording.shareFormat(share)
        return Cell(.exactly(share), .body.formatted(format).aligned(.center).lit(.blue, .ground))
    }

    /// A share has reached what is demanded or has not, as everywhere; what is worked off may be a little late.
    private func light(of value: Rational, against expected: Rational?, _ indicator: Indicator) -> Workbooks.Light {
        guard let expected else { return .grey }
        let isReached = indicator.terms.direction == .lower ? value <= expected : value >= expected
        if isReached { return .green }
        let isLate = indicator.judgement == .share || value < plan.programme.scheme.lagThreshold * expected
        // What is only striven for is never red.
        return isLate && indicator.terms.strength != .strive ? .red : .amber
    }

    private func actual(_ indicator: Indicator, in month: Period, against expected: Rational?) -> Cell {
        // A quarter or half-year says how its last month ended.
        let request = plan.request
        let standing = (request.months + request.earlier + [request.standing]).first { $0.period.end == month.end }
        guard let whole = standing?.whole[indicator.id] else { return .blank(.body) }
        guard let value = whole.ratio?.value else {
            return whole.expected > 0 ? PrintedFigure.notReported.cell(.body) : .blank(.body)
        }
        let light = light(of: value, against: expected, indicator)
        let places = RatePlaces.honest(value, against: [expected, .one].compactMap(\.self))
        let format = indicator.rateFormat(.percent(places))
        return Cell(.exactly(value * indicator.rateScale), .body.formatted(format).aligned(.center).lit(light, .solid))
    }
}
