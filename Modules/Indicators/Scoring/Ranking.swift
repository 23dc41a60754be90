import Domain
import Quantities

/// Gives places by exact score, best first, then by what the scheme names to break ties. Those still equal share a place,
/// and the next place skips (1, 1, 3), as the written rule of real programmes has it; the dense places (1, 1, 2) are there
/// for offices that mean those.
struct Ranking {
    /// A score and what breaks its ties, the first that differs decides.
    struct Entry {
        let group: RankGroup
        let score: Rational?
        var tieBreaks: [Rational] = []
        /// The score to about fifteen digits, which tells most pairs apart without long arithmetic.
        private let rough: Double

        init(group: RankGroup, score: Rational?, tieBreaks: [Rational] = []) {
            self.group = group
            self.score = score
            self.tieBreaks = tieBreaks
            rough = score?.rough ?? 0
        }

        func isBetter(than other: Entry) -> Bool {
            guard let score, let against = other.score else { return score != nil && other.score == nil }
            if abs(rough - other.rough) > 1e-9 * max(1, abs(rough)) { return rough > other.rough }
            if score != against { return score > against }
            return zip(tieBreaks, other.tieBreaks).first { $0 != $1 }.map { $0 > $1 } ?? false
        }

        func isEqual(to other: Entry) -> Bool { score == other.score && tieBreaks == other.tieBreaks }
    }

    /// The places in the order of the entries; `nil` for those without a score.
    let places: [RankingPlace?]

    init(_ entries: [Entry], ties: RankingRule.Ties = .gaps) {
        let scored = entries.indices.filter { entries[$0].score != nil }
        let order = scored.sorted { entries[$0].isBetter(than: entries[$1]) }
        var places = [RankingPlace?](repeating: nil, count: entries.count)
        var inGroup: [RankGroup: (count: Int, place: Int, last: Entry)] = [:]
        var (overall, dense) = (0, 0)
        for (position, index) in order.enumerated() {
            let entry = entries[index]
            let isTied = position > 0 && entry.isEqual(to: entries[order[position - 1]])
            if !isTied { (overall, dense) = (position + 1, dense + 1) }
            let peer = inGroup[entry.group]
            let isTiedInGroup = peer.map { entry.isEqual(to: $0.last) } ?? false
            let count = (peer?.count ?? 0) + 1
            let following = ties == .gaps ? count : (peer?.place ?? 0) + 1
            let place = isTiedInGroup ? peer?.place ?? following : following
            inGroup[entry.group] = (count, place, entry)
            places[index] = RankingPlace(overall: overall, inGroup: place, dense: dense, isTied: isTiedInGroup)
            if isTiedInGroup { Self.markTied(order[..<position], entry, entries, &places) }
        }
        self.places = places
    }

    /// The one before in the group shares the place, and was not known to when it got it.
    private static func markTied(
        _ before: ArraySlice<Int>,
        _ entry: Entry,
        _ entries: [Entry],
        _ places: inout [RankingPlace?]
    ) {
        guard let index = before.last(where: { entries[$0].group == entry.group }), let place = places[index] else {
            return
        }
        places[index] = RankingPlace(overall: place.overall, inGroup: place.inGroup, dense: place.dense, isTied: true)
    }
}
