import Domain
import Quantities

/// Gives places by exact score, best first. Ties share a place, and the next place skips (1, 1, 3), as the written
/// rule of real programmes has it; the dense places (1, 1, 2) are there for offices that mean those.
struct Ranking {
    private let scores: [Rational]
    private let scoresInGroup: [RankGroup: [Rational]]

    init(_ entries: [(group: RankGroup, score: Rational?)]) {
        scores = entries.compactMap(\.score)
        scoresInGroup = Dictionary(grouping: entries, by: \.group).mapValues { $0.compactMap(\.score) }
    }

    func place(of score: Rational?, in group: RankGroup) -> RankingPlace? {
        guard let score else { return nil }
        let peers = scoresInGroup[group] ?? []
        return RankingPlace(
            overall: scores.count { $0 > score } + 1,
            inGroup: peers.count { $0 > score } + 1,
            dense: Set(scores.filter { $0 > score }).count + 1,
            isTied: peers.count { $0 == score } > 1
        )
    }
}
