import Domain
import Formulas
import Quantities

/// Plausible figures of one region: parts within wholes, shares around their thresholds, work about as far as the year.
struct SampleFigures {
    let programme: Programme
    let period: Period
    let seed: UInt64
    let region: Region

    /// What the region writes into the cell of a measure.
    func text(_ measure: Measure) -> String {
        switch measure.kind {
        case .count, .decimal: String(value(of: measure))
        // Money in whole yuan.
        case .money: String(value(of: measure))
        case .date: day(of: measure).description
        case .text: "示例"
        }
    }

    /// A whole number, found from what the measure is a part of, or is to reach.
    private func value(of measure: Measure, depth: Int = 0) -> Int {
        if let base = programme.bases[measure.id]?[region.id] { return base }
        guard depth < 8 else { return 100 }
        if measure.unit == "分" { return 70 + random(measure, 31) }
        let indicator = programme.everyIndicator.first { $0.numerator.source == measure.id.rawValue }
        if let indicator, let value = reached(indicator, measure, depth) { return capped(value, measure, depth) }
        if let whole = measure.partOf.flatMap(programme.measure) {
            return part(of: value(of: whole, depth: depth + 1), measure)
        }
        let size = measure.kind == .money ? 100_000 : measure.unit.hasPrefix("人") ? 1_000 : 1
        return (40 + random(measure, 160)) * size
    }

    /// What is reached of an indicator; `nil` where nothing says how much that should be.
    private func reached(_ indicator: Indicator, _ measure: Measure, _ depth: Int) -> Int? {
        let base = indicator.denominator.measures.first.flatMap { programme.measure(MeasureID($0)) }
        let target = programme.targets.cell(indicator.target, of: region.id).number
        switch (indicator.judgedKind, base) {
        case (.amount, let base?):
            let due = Rational(value(of: base, depth: depth + 1)) * (target ?? .one)
            let yuan = measure.kind == .money ? due.divided(by: Rational(100)) ?? due : due
            return part(of: yuan.roundedDown.wholeNumber ?? 0, measure)
        case (.count, nil), (.recurring, nil):
            let goal = indicator.terms.scope == .whole ? programme.targets.whole(indicator.target) : target
            let share = indicator.terms.scope == .whole ? programme.regions.count : 1
            let own = (goal ?? .one).divided(by: Rational(share))?.roundedUp.wholeNumber ?? 1
            return part(of: own, measure)
        case (.prohibition, _): return 0
        case (_, let base?): return part(of: value(of: base, depth: depth + 1), measure)
        default: return nil
        }
    }

    private func capped(_ value: Int, _ measure: Measure, _ depth: Int) -> Int {
        guard let whole = measure.partOf.flatMap(programme.measure) else { return value }
        return min(value, self.value(of: whole, depth: depth + 1))
    }

    /// Between half and all of a whole.
    private func part(of whole: Int, _ measure: Measure) -> Int { (whole * (50 + random(measure, 51)) + 99) / 100 }

    private func day(of measure: Measure) -> CalendarDate {
        let year = Period(.year, containing: period.end)
        let gone = year.map { period.end.days(after: $0.start) } ?? 0
        return (year?.start ?? period.start).adding(days: random(measure, max(1, gone)))
    }

    /// Below a bound; the same for the same seed, region and measure (FNV-1a, then one round of SplitMix64).
    private func random(_ measure: Measure, _ bound: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in "\(region.id)/\(measure.id)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((hash ^ (hash >> 31)) % UInt64(max(1, bound)))
    }
}
