public import Domain
public import Quantities

/// The scoring scheme of a programme, prepared for many regions.
struct ScoreSheet {
    /// One scored item: its place among the ranked indicators, and its weight of 100 where every item counts.
    private struct Item {
        let weight: ScoringScheme.Weight
        let place: Int
        let points: Rational
    }

    private let items: [Item]
    private let cap: Rational
    private let programme: Programme
    private var sum = ExactSum()

    init(_ programme: Programme) {
        self.programme = programme
        cap = programme.scheme.cap
        let counted = programme.scheme.weights.filter { $0.function != .shown }
        let whole = counted.map(\.points).reduce(.zero, +)
        let places = Dictionary(
            programme.indicators.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        items = counted.compactMap { weight in
            guard let place = places[weight.indicator] else { return nil }
            let points = (weight.points * Rational(100)).divided(by: whole) ?? .zero
            return Item(weight: weight, place: place, points: points)
        }
    }

    /// The score of a region out of 100: Σ wᵢ · min(cap, rᵢ) ÷ Σ wᵢ × 100 over the indicators it has a task for, so
    /// that a missing task neither helps nor hurts (权重重新归一). rᵢ is what the kind of target makes of the ratio, and the
    /// item's function of that. `nil` while any of them has no value, and where nothing is scored.
    mutating func score(_ outcomes: [Outcome], of region: RegionID) -> Rational? {
        sum.removeAll()
        var lacking = Rational.zero
        for item in items {
            if outcomes[item.place].isNoTask {
                lacking = lacking + item.points
                continue
            }
            guard let judged = outcomes[item.place].judged,
                let reached = programme.share(judged, by: item.weight, of: region)
            else { return nil }
            sum.add(item.points * min(cap, reached))
        }
        let counted = Rational(100) - lacking
        if items.isEmpty || counted == .zero { return nil }
        return lacking == .zero ? sum.value : (sum.value * Rational(100)).divided(by: counted)
    }
}

extension Programme {
    /// The score out of 100 of a region that stands exactly on schedule: what has a schedule at what is expected on the day,
    /// everything else at its threshold, marks that a person gives in full. It is what a score is to be compared with; `nil`
    /// where nothing is scored.
    public func scoreOnSchedule(of region: RegionID, on day: CalendarDate) -> Rational? {
        var points = Rational.zero
        var weights = Rational.zero
        for weight in scheme.weights where weight.function != .shown {
            guard let indicator = indicator(weight.indicator),
                targets.cell(indicator.target, of: region).number != nil
            else { continue }
            let expected = weight.function == .yesNo ? nil : scheduledShare(of: indicator, for: region, on: day)
            points = points + weight.points * min(scheme.cap, expected ?? .one)
            weights = weights + weight.points
        }
        return (points * Rational(100)).divided(by: weights)
    }

    /// The points that an indicator earns of its weight, capped; `nil` where the scheme does not score it or nothing is
    /// judged. The score is their sum ÷ Σ weights of the tasks that a region has × 100.
    public func points(of judged: JudgedRatio, for indicator: IndicatorID, in region: RegionID) -> Rational? {
        scheme.weights.first { $0.indicator == indicator }.flatMap { weight in
            share(judged, by: weight, of: region).map { weight.points * min(scheme.cap, $0) }
        }
    }

    /// What share of its points an item earns, before the cap.
    fileprivate func share(_ judged: JudgedRatio, by weight: ScoringScheme.Weight, of region: RegionID) -> Rational? {
        switch weight.function {
        case .proportional, .byHand: judged.reached
        case .yesNo: judged.reached == nil ? nil : judged.isMet ? .one : .zero
        case .lower: lower(judged, weight.indicator, region)
        case .shown: nil
        }
    }

    /// Full marks at or below the threshold, threshold ÷ value above it.
    private func lower(_ judged: JudgedRatio, _ id: IndicatorID, _ region: RegionID) -> Rational? {
        guard let indicator = indicator(id), let target = targets.cell(indicator.target, of: region).number else {
            return nil
        }
        return judged.ratio.value <= target ? .one : target.divided(by: judged.ratio.value)
    }
}
