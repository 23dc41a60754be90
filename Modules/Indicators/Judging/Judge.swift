import Domain
import Formulas
import Quantities

/// Holds every indicator of a programme against its target, at one cut-off day. Each kind of target has its own
/// definition of done, light and share of the marks; `Docs/Targets.md` says them.
struct Judge {
    let book: FigureBook
    /// The cut-off day of the data.
    let day: CalendarDate
    let lagThreshold: Rational
    /// What share of each indicator is to be done by now; `nil` where regions have plans of their own.
    private let expected: [Rational?]

    init(book: FigureBook, _ indicators: [BoundIndicator]) {
        self.book = book
        expected = indicators.map { bound in
            let window = book.programme.window(of: bound.indicator, on: book.period.end)
            return bound.hasPlan ? nil : window.timeProgress(on: book.period.end).value
        }
        day = book.period.end
        lagThreshold = book.programme.scheme.lagThreshold
    }

    /// What an indicator came to for the region at a place of the programme, with everything that the region said.
    func outcome(of bound: BoundIndicator, at place: Int, _ region: Region, _ readings: [Reading?]) -> Outcome {
        let target: Rational
        switch bound.cells[place] {
        case .number(let number, _): target = number
        case .noSuchTask, .countedInHosts: return .noSuchTask
        case .notIssued: return .notComputable("任务尚未下达")
        }
        if let top = bound.numerator.plainNumber(readings, target: target),
            let bottom = bound.denominator.plainNumber(readings, target: target), !bound.indicator.kind.isDated
        {
            return Ratio(top, of: bottom).map { judge($0, bound, region, target) } ?? .notComputable(Self.noWhole)
        }
        let numerator = bound.numerator.evaluate(readings, target: target, for: region.id, in: book)
        if let dated = dated(bound.indicator, numerator, in: region) { return dated }
        let denominator = bound.denominator.evaluate(readings, target: target, for: region.id, in: book)
        switch parts(numerator, denominator) {
        case .failure(let lack): return lack.outcome
        case .success(let ratio): return judge(ratio, bound, region, target)
        }
    }

    private func judge(_ ratio: Ratio, _ bound: BoundIndicator, _ region: Region, _ target: Rational) -> Outcome {
        let expected =
            expected[bound.place] ?? book.programme.expectedShare(of: bound.indicator, for: region.id, on: day)
        let found = Case(bound: bound, region: region.id, ratio: ratio, target: target, expected: expected)
        return bound.indicator.terms.scope == .whole ? .value(monitored(found)) : judge(found)
    }

    private static let noWhole = "分母为0"

    /// One ratio that is to be judged.
    struct Case {
        let bound: BoundIndicator
        let region: RegionID
        let ratio: Ratio
        /// Its quotient.
        let value: Rational
        let target: Rational
        /// What share of the whole is to be done by now.
        let expected: Rational

        init(bound: BoundIndicator, region: RegionID, ratio: Ratio, target: Rational, expected: Rational) {
            self.bound = bound
            self.region = region
            self.ratio = ratio
            self.target = target
            self.expected = expected
            value = ratio.value
        }

        var isStriving: Bool { bound.indicator.terms.strength == .strive }
    }

    private func judge(_ found: Case) -> Outcome {
        switch found.bound.indicator.judgedKind {
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
        if let top = numerator.number, let bottom = denominator.number {
            return Ratio(top, of: bottom).map { .success($0) } ?? .failure(Lack(.notComputable(Self.noWhole)))
        }
        switch (Evaluated(numerator), Evaluated(denominator)) {
        case (.missing(let top), .missing(let bottom)):
            return .failure(Lack(.notReported(top + bottom.filter { !top.contains($0) })))
        case (.missing(let measures), _), (_, .missing(let measures)): return .failure(Lack(.notReported(measures)))
        case (.noValue(let reason), _), (_, .noValue(let reason)): return .failure(Lack(.notComputable(reason)))
        case (.value, .value): return .failure(Lack(.notComputable("公式的结果不是数")))
        }
    }

    /// Why there is no ratio.
    struct Lack: Error {
        let outcome: Outcome

        init(_ outcome: Outcome) { self.outcome = outcome }
    }
}
