import Domain
import Quantities

/// Holds every indicator of a programme against its target, at one cut-off day.
struct Judge {
    let programme: Programme
    let figures: PeriodFigures
    let timeProgress: Ratio

    /// What an indicator came to for a region.
    func outcome(of indicator: Indicator, for region: Region) -> Outcome {
        let target: Rational
        switch programme.targets.cell(indicator.target, of: region.id) {
        case .number(let number, _): target = number
        case .noSuchTask, .countedInHosts: return .noSuchTask
        case .notIssued: return .notComputable("任务尚未下达")
        }
        let numerator = indicator.numerator.evaluate(for: region.id, in: programme, with: figures)
        let denominator = indicator.denominator.evaluate(for: region.id, in: programme, with: figures)
        switch (numerator, denominator) {
        case (.value(let top), .value(let bottom)):
            guard let ratio = Ratio(top, of: bottom) else { return .notComputable("分母为0") }
            return .value(judge(ratio, by: indicator.judgement, target: target))
        case (.missing(let top), .missing(let bottom)): return .notReported(top + bottom.filter { !top.contains($0) })
        case (.missing(let measures), _), (_, .missing(let measures)): return .notReported(measures)
        case (.noValue(let reason), _), (_, .noValue(let reason)): return .notComputable(reason)
        }
    }

    private func judge(_ ratio: Ratio, by judgement: Indicator.Judgement, target: Rational) -> JudgedRatio {
        let needed = judgement == .completion ? ratio.denominator : ratio.leastNumerator(reaching: target)
        let isMet = judgement == .completion ? ratio.value >= .one : ratio.value >= target
        let light = judgement == .completion ? progressLight(ratio.value) : isMet ? Light.met : .notMet
        return JudgedRatio(
            ratio: ratio,
            isMet: isMet,
            light: light,
            shortfall: isMet ? .zero : needed - ratio.numerator
        )
    }

    /// domain.md, 3.3: 完成 at 100 %; 正常 at or above time progress; 低于序时 from 90 % of it; 严重滞后 below.
    private func progressLight(_ progress: Rational) -> Light {
        if progress >= .one { return .complete }
        if progress >= timeProgress.value { return .onTrack }
        return progress >= programme.scheme.lagThreshold * timeProgress.value ? .behind : .farBehind
    }
}
