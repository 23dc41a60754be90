public import Domain
public import Quantities

extension Programme {
    /// How a region improved on its own past (发展进步指数), by the method of the scheme: an index around 100, or for
    /// `rank` the places it rose. `nil` where one of the two standings lacks a value.
    ///
    /// No official formula is known; domain.md 3.5 derives the three. A region that was at its goal cannot improve and gets
    /// the full mark; a base of zero leaves the chain index undefined.
    public func progressIndex(of region: RegionID, now: Standing, before: Standing) -> Rational? {
        switch scheme.progress {
        case .rank: now.rise(of: region, since: before).map { Rational($0) }
        case .chain:
            index(region, now, before) { indicator, value, earlier, _ in
                indicator.terms.direction == .lower ? earlier.divided(by: value) : value.divided(by: earlier)
            }
        case .gain:
            index(region, now, before) { _, value, earlier, goal in
                let room = goal - earlier
                return .one + (room == .zero ? .one : (value - earlier).divided(by: room) ?? .one)
            }
        }
    }

    /// Σ wᵢ · partᵢ ÷ Σ wᵢ × 100 over the items that the region has a task for.
    private func index(
        _ region: RegionID,
        _ now: Standing,
        _ before: Standing,
        _ part: (Indicator, _ value: Rational, _ earlier: Rational, _ goal: Rational) -> Rational?
    ) -> Rational? {
        guard let row = now.row(of: region), let earlier = before.row(of: region) else { return nil }
        var (sum, weights) = (Rational.zero, Rational.zero)
        for weight in scheme.weights where weight.function != .shown {
            guard let indicator = indicator(weight.indicator), row.outcomes[indicator.id] != .noSuchTask else {
                continue
            }
            guard let value = row.outcomes[indicator.id]?.judged?.ratio.value,
                let then = earlier.outcomes[indicator.id]?.judged?.ratio.value,
                let own = part(indicator, value, then, goal(of: indicator, for: region))
            else { return nil }
            sum = sum + weight.points * own
            weights = weights + weight.points
        }
        return (sum * Rational(100)).divided(by: weights)
    }

    /// The value at which nothing is left to do.
    private func goal(of indicator: Indicator, for region: RegionID) -> Rational {
        indicator.judgement == .share ? targets.cell(indicator.target, of: region).number ?? .one : .one
    }
}

extension ProgressMethod {
    /// The method in one sentence, as it stands under a ranking.
    public var sentence: String {
        switch self {
        case .chain: "进步指数＝Σ（权重×本期÷上期）÷Σ权重×100，越低越好的指标取倒数，上期为0的不计算"
        case .gain: "进步指数＝100＋Σ〔权重×（本期－上期）÷（目标－上期）〕÷Σ权重×100，上期已达目标的计满"
        case .rank: "进步指数＝名次比上期上升的位数"
        }
    }
}
