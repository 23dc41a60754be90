import Domain
import Formulas
import Quantities

/// Plausible figures of one region: about what was published before, parts within wholes, shares around their thresholds, work
/// about as far as the year.
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
        if let published = published(measure) { return capped(published, measure, depth) }
        let indicator = programme.everyIndicator.first { $0.numerator.source == measure.id.rawValue }
        if let indicator, let value = reached(indicator, measure, depth) { return capped(value, measure, depth) }
        if let whole = measure.partOf.flatMap(programme.measure) {
            return part(of: value(of: whole, depth: depth + 1), measure)
        }
        let size = measure.kind == .money ? 100_000 : countsPeople(measure) ? 1_000 : 1
        return (40 + random(measure, 160)) * size
    }

    /// A county has thousands of inhabitants and visits, and not of anybody who works for them.
    private func countsPeople(_ measure: Measure) -> Bool {
        measure.unit == "人次" || ["人口", "患者", "老年人", "人群", "居民", "人数"].contains { measure.name.contains($0) }
    }

    /// What was published last, or this region's share of what was published for all of them, and a little more.
    private func published(_ measure: Measure) -> Int? {
        guard let last = programme.history.filter({ $0.key < period.year }).max(by: { $0.key < $1.key })?.value else {
            return nil
        }
        let own = last[region.id]?[measure.id]?.number?.wholeNumber
        let all = programme.areas.first.flatMap { last[$0.id]?[measure.id]?.number?.wholeNumber }
        guard let number = own ?? all.map({ share(of: $0) }) else { return nil }
        return number + number * random(measure, 4) / 100
    }

    /// This region's part of a number, so that all parts add up to it: a region has the same weight in everything.
    private func share(of number: Int) -> Int {
        let weights = programme.regions.map { 60 + random("\($0.id)", 81) }
        let place = programme.regions.firstIndex { $0.id == region.id } ?? 0
        let (before, all) = (weights.prefix(place).reduce(0, +), weights.reduce(0, +))
        return number * (before + weights[place]) / all - number * before / all
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
            guard indicator.terms.scope == .whole, let goal = programme.targets.whole(indicator.target) else {
                return part(of: target?.roundedUp.wholeNumber ?? 1, measure)
            }
            return part(of: share(of: goal.roundedUp.wholeNumber ?? 1), measure)
        case (.coverage, nil), (.perInstitution, nil):
            // Of a number that the document sets for everybody, or for each.
            let whole = Rational(decimal: indicator.denominator.source) ?? target
            return part(of: whole?.roundedUp.wholeNumber ?? 1, measure)
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

    private func random(_ measure: Measure, _ bound: Int) -> Int { random("\(region.id)/\(measure.id)", bound) }

    /// Below a bound; the same for the same seed and subject (FNV-1a, then one round of SplitMix64).
    private func random(_ subject: String, _ bound: Int) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in subject.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((hash ^ (hash >> 31)) % UInt64(max(1, bound)))
    }
}
