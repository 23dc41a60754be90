import Domain
import Formulas
import Quantities

/// What is done on a day: milestones and reports.
extension Judge {
    /// How many days before the last one a warning begins (domain.md, 3.3).
    static let warningDays = 15

    /// M and L; `nil` for every other kind. What has no date yet is open, not unreported, once the region has sent the form
    /// that asks for it, or while nothing is due.
    func dated(_ indicator: Indicator, _ result: FormulaResult, in region: Region) -> Outcome? {
        guard indicator.kind.isDated else { return nil }
        switch result.outcome {
        case .value(.date(let days)):
            let done = CalendarDate(daysSince1970: days)
            return .value(done <= day ? finished(indicator, on: done) : open(indicator))
        case .value: return .notComputable("填的不是日期")
        case .missing(let operands):
            let measures = operands.map { MeasureID($0.name) }
            guard indicator.kind == .milestone, !book.hasReported(region.id, inFormsOf: measures) else {
                return .value(open(indicator))
            }
            return .notReported(measures)
        case .null: return .value(open(indicator))
        case .failed(let reason): return .notComputable(reason)
        }
    }

    /// The last day in the year that is reported.
    func lastDay(of indicator: Indicator) -> CalendarDate? { indicator.terms.due?.day(in: day.year) }

    /// The last day counts: what is received on it is in time.
    private func finished(_ indicator: Indicator, on done: CalendarDate) -> JudgedRatio {
        let late = lastDay(of: indicator).map { max(0, done.days(after: $0)) } ?? 0
        let isReport = indicator.kind == .reportBy
        let light: Light = late > 0 ? .doneLate : isReport ? .onTime : .complete
        // A milestone is there, however late; a report that was late was not sent in time.
        let isMet = late == 0 || !isReport
        return JudgedRatio(
            ratio: .one,
            isMet: isMet,
            light: light,
            shortfall: .zero,
            reached: isMet ? .one : .zero,
            remark: late > 0 ? "\(done)，逾期\(late)天" : "\(done)"
        )
    }

    private func open(_ indicator: Indicator) -> JudgedRatio {
        let left = lastDay(of: indicator).map { $0.days(after: day) }
        let light: Light =
            switch left {
            case .none: .pending
            case .some(let days) where days < 0: .overdue
            case .some(let days): days <= Self.warningDays ? .dueSoon : .pending
            }
        return JudgedRatio(
            ratio: .nothing,
            isMet: false,
            light: light.softened(indicator.terms.strength == .strive),
            shortfall: .one,
            reached: .zero,
            remark: left.map { $0 < 0 ? "已逾期\(-$0)天" : "还有\($0)天" }
        )
    }
}

extension Outcome {
    /// What is done once for the whole is nobody's own duty: a region's row shows the day it gave and is only watched.
    func asPart(of indicator: Indicator) -> Outcome {
        guard indicator.isDoneOnce, case .value(let judged) = self else { return self }
        return .value(
            JudgedRatio(
                ratio: judged.ratio,
                isMet: false,
                light: .monitored,
                shortfall: .zero,
                reached: nil,
                remark: judged.ratio == .nothing ? nil : judged.remark
            )
        )
    }
}

extension Ratio {
    /// None of one.
    fileprivate static let nothing = Ratio(0, of: 1) ?? .one
}
