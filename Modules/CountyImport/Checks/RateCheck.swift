import Domain
import Findings
import Quantities

/// A stated rate is recomputed from the exact counts; what the file says is never stored.
struct RateCheck: FileCheck {
    func check(_ draft: inout TableDraft) {
        let tolerance = draft.programme.checks.number(.tolerance, of: .statedRateDiffers)
        for index in draft.rows.indices where !draft.rows[index].isRefused {
            let row = draft.rows[index]
            for (measure, stated) in row.rates.sorted(by: { $0.value.cell.column < $1.value.cell.column }) {
                guard let rate = Rate(of: measure, in: row, programme: draft.programme),
                    !RateTypedCheck.finds(stated, rate)
                else { continue }
                let isWrong = !agrees(stated, with: rate, tolerance: tolerance)
                // One county's claim to have reached the threshold by rounding is contradicted; a city's table of
                // rounded rates is not.
                let isClaim = draft.rows.count == 1 && rate.isReached(byPercent: stated.percent) && !rate.isReached
                if isWrong || isClaim {
                    draft.report(.statedRateDiffers(stated, of: measure, row, rate), about: .cell(measure, row: index))
                }
            }
        }
    }

    /// Within the tolerance, or half a unit of the last decimal that was written. A fraction such as 0.8 counts as 80 %.
    private func agrees(_ stated: StatedRate, with rate: Rate, tolerance: Rational) -> Bool {
        let half = (0..<stated.decimals).reduce(Rational(1, over: 2) ?? .zero) { unit, _ in
            unit.divided(by: Rational(10)) ?? unit
        }
        let allowed = max(half, tolerance)
        let asPercent = (stated.percent - rate.percent).magnitude <= allowed
        let asFraction = (stated.percent * Rational(100) - rate.percent).magnitude <= allowed * Rational(100)
        return asPercent || (stated.percent <= .one && stated.decimals >= 2 && asFraction)
    }
}

/// The rate of a measure in one row, on exact counts.
struct Rate: Hashable {
    let ratio: Ratio
    /// The share that is to be reached, where the indicator judges a share.
    let threshold: Rational?

    init?(of measure: MeasureID, in row: RowDraft, programme: Programme) {
        guard let indicator = programme.indicator(ofMeasure: measure), let part = row.legible[measure] else {
            return nil
        }
        let target = programme.targets.cell(indicator.target, of: row.region.id).number
        let whole: Rational? =
            switch programme.yardstick(of: measure) {
            case .target: row.targets[measure] ?? target
            case .measure(let base): row.legible[base] ?? programme.bases[base]?[row.region.id].map { Rational($0) }
            case nil: nil
            }
        guard let whole, let ratio = Ratio(part, of: whole) else { return nil }
        self.ratio = ratio
        threshold = indicator.judgement == .share ? target : nil
    }

    var percent: Rational { ratio.value * Rational(100) }
    /// Whether the threshold is reached, by counts.
    var isReached: Bool { threshold.map { ratio.value >= $0 } ?? true }

    /// Whether a number of percent would reach the threshold.
    func isReached(byPercent percent: Rational) -> Bool {
        threshold.map { percent >= $0 * Rational(100) } ?? false
    }
}
