import Domain
import Indicators
import Quantities
import Reporting

/// Headings and notes of the ranking.
extension Wording {
    static func met(_ met: Int, of expected: Int) -> String { "\(met)/\(expected)达标" }

    static func shortfall(_ missing: Rational, _ unit: String) -> String {
        missing == .zero ? "达标" : "差\(missing.grouped)\(unit)"
    }

    /// The meaning of the lights in one sentence; the light of a region is the heaviest of its indicators.
    static func lights(in scheme: ScoringScheme) -> String {
        let shown: [Light] = [.complete, .onTrack, .behind, .farBehind, .met, .notMet, .notReported]
        let words = shown.map { "\($0.word)＝\(LedgerWords.meaning(of: $0, in: scheme))" }
        return "预警取列入评分的各项中最重的一档：\(words.joined(separator: "；"))。"
    }
}
