import CommandLineKit
import Core
import Domain
import Quantities

/// The figures that a file changes or takes back, each with what stands and what comes.
struct DifferenceTable {
    private let changes: FigureChanges
    private let programme: Programme
    private let isVerbose: Bool

    init(_ changes: FigureChanges, of programme: Programme, isVerbose: Bool) {
        self.changes = changes
        self.programme = programme
        self.isVerbose = isVerbose
    }

    private static let mostLines = 20

    var lines: [String] {
        guard !changes.differences.isEmpty else { return [] }
        return counts + each
    }

    /// How many figures of each kind, for every region that does not stay as it is.
    private var counts: [String] {
        var table = Table(["单位"] + changes.kinds.map(\.word))
        let touched = programme.regions.filter { changes.changed[$0.id] != nil || changes.gone[$0.id] != nil }
        for region in touched {
            table.add([region.name] + changes.kinds.map { String($0.counts[region.id] ?? 0) })
        }
        return [table.text]
    }

    private var each: [String] {
        let shown = isVerbose ? changes.differences.count : Self.mostLines
        var table = Table("单位", "指标", "原来", "现在")
        for difference in changes.differences.prefix(shown) {
            let measure = programme.measure(difference.key.measure)
            table.add([
                programme.region(difference.key.region)?.name ?? difference.key.region.rawValue,
                measure?.name ?? difference.key.measure.rawValue,
                words(difference.old, measure),
                difference.new.map { "→ \(words($0, measure))" } ?? "→ 撤回",
            ])
        }
        let rest = changes.differences.count - shown
        return [table.text] + (rest > 0 ? ["另有\(rest)项，--verbose 全部列出"] : [])
    }

    /// Money is kept in fen and read in yuan.
    private func words(_ reading: Reading, _ measure: Measure?) -> String {
        guard measure?.kind == .money, let fen = reading.number?.wholeNumber else { return reading.words }
        return Money(fen: fen).yuanText
    }
}

extension Reading {
    /// What was said, as people read it.
    var words: String {
        switch self {
        case .number(let value): value.exactText
        case .noSuchTask: "—"
        case .date(let day): day.description
        case .text(let text): text
        }
    }
}
