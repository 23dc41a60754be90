import Domain
import Formulas
import Quantities

/// Holds every indicator of a programme against its target, at one cut-off day. Each kind of target has its own
/// definition of done, light and share of the marks; `Docs/Targets.md` says them.
struct Judge {
    let book: FigureBook
    var programme: Programme { book.programme }
    /// The cut-off day of the data.
    var day: CalendarDate { book.period.end }

    /// What an indicator came to for a region.
    func outcome(of indicator: Indicator, for region: Region) -> Outcome {
        let target: Rational
        switch programme.targets.cell(indicator.target, of: region.id) {
        case .number(let number, _): target = number
        case .noSuchTask, .countedInHosts: return .noSuchTask
        case .notIssued: return .notComputable("任务尚未下达")
        }
        let numerator = indicator.numerator.evaluate(for: region.id, in: book)
        if let dated = dated(indicator, numerator, in: region) { return dated }
        switch parts(numerator, indicator.denominator.evaluate(for: region.id, in: book)) {
        case .failure(let lack): return lack.outcome
        case .success(let ratio):
            let case_ = Case(indicator: indicator, region: region.id, ratio: ratio, target: target)
            return indicator.terms.scope == .whole ? .value(monitored(case_)) : judge(case_)
        }
    }

    /// One ratio that is to be judged.
    struct Case {
        let indicator: Indicator
        let region: RegionID
        let ratio: Ratio
        let target: Rational
        var isStriving: Bool { indicator.terms.strength == .strive }
    }

    private func judge(_ found: Case) -> Outcome {
        switch found.indicator.judgedKind {
        case .count, .coverage, .amount, .recurring, .perInstitution: .value(workedOff(found))
        case .ratio: .value(share(found))
        case .gain: gain(found)
        case .trend: trend(found)
        case .prohibition: .value(prohibition(found))
        case .qualitative: .value(marked(found))
        case .baseline, .monitor, .standard: .value(monitored(found))
        case .milestone, .reportBy: .notComputable("填的不是日期")
        }
    }

    /// Both sides, or what keeps them from being a ratio.
    func parts(_ numerator: FormulaResult, _ denominator: FormulaResult) -> Result<Ratio, Lack> {
        switch (Evaluated(numerator), Evaluated(denominator)) {
        case (.value(let top), .value(let bottom)):
            Ratio(top, of: bottom).map { .success($0) } ?? .failure(Lack(.notComputable("分母为0")))
        case (.missing(let top), .missing(let bottom)):
            .failure(Lack(.notReported(top + bottom.filter { !top.contains($0) })))
        case (.missing(let measures), _), (_, .missing(let measures)): .failure(Lack(.notReported(measures)))
        case (.noValue(let reason), _), (_, .noValue(let reason)): .failure(Lack(.notComputable(reason)))
        }
    }

    /// Why there is no ratio.
    struct Lack: Error {
        let outcome: Outcome

        init(_ outcome: Outcome) { self.outcome = outcome }
    }
}
