import Domain
import Formulas
import Quantities

/// What is held against last year.
extension Judge {
    /// G: this year's rate less last year's, in percentage points. Last year's rate has last year's denominator. Above the
    /// soft ceiling the gain is met, but somebody should look whether it is real.
    func gain(_ found: Case) -> Outcome {
        lastYear(found) { before in
            let gained = (found.value - before.value) * Rational(100)
            let isMet = gained >= found.target
            let isTooMuch = found.bound.indicator.terms.ceiling.map { gained > $0 } ?? false
            let light: Light = isMet ? (isTooMuch ? .metToVerify : .met) : .notMet
            let hundredth = Rational(1, over: 100) ?? .zero
            let needed = found.ratio.leastNumerator(reaching: before.value + found.target * hundredth)
            let direction = gained < .zero ? "下降" : "提升"
            return JudgedRatio(
                ratio: found.ratio,
                isMet: isMet,
                light: light.softened(found.isStriving),
                shortfall: isMet ? .zero : needed - found.ratio.numerator,
                reached: max(.zero, gained.divided(by: found.target) ?? (isMet ? .one : .zero)),
                remark: "较上年\(direction)\(gained.magnitude.decimal(places: 2))个百分点" + (isTooMuch ? "，超过上限，请核实" : "")
            )
        }
    }

    /// T: strictly better than last year. Equal is not better.
    func trend(_ found: Case) -> Outcome {
        lastYear(found) { before in
            let isLower = found.bound.indicator.terms.direction == .lower
            let isMet = isLower ? found.value < before.value : found.value > before.value
            return JudgedRatio(
                ratio: found.ratio,
                isMet: isMet,
                light: (isMet ? Light.met : .notMet).softened(found.isStriving),
                shortfall: .zero,
                reached: isMet ? .one : .zero,
                remark: "上年同期\(before.text(as: found.bound.indicator))"
            )
        }
    }

    private func lastYear(_ found: Case, _ judge: (Ratio) -> JudgedRatio) -> Outcome {
        let now = FigureScope(book: book, region: found.region, period: book.period)
        guard let then = now.lastYear else { return .notComputable("没有上年同期数，不可比") }
        let before = parts(
            found.bound.indicator.numerator.evaluate(in: then),
            found.bound.indicator.denominator.evaluate(in: then)
        )
        switch before {
        case .success(let ratio): return .value(judge(ratio))
        case .failure: return .notComputable("没有上年同期数，不可比")
        }
    }
}

extension Ratio {
    /// The value as a person reads it: a number of things as such, a rate in per cent.
    fileprivate func text(as indicator: Indicator) -> String {
        denominator == .one ? numerator.decimalText : value.percent(places: 2) + "%"
    }
}

extension Rational {
    fileprivate var decimalText: String { denominator == 1 ? exactText : decimal(places: 2) }
}
