import Domain
import Findings
import Quantities

/// Two regions with the same numbers in several measures, one of them in another file of the same period. Within one
/// file reading finds it by itself.
struct IdenticalCheck {
    let programme: Programme
    /// What other files brought for the same period.
    let others: [DraftFigure]

    /// With more pairs of regions than this, comparing each would take for ever.
    private static let mostPairs = 250_000

    func findings(on figures: [DraftFigure]) -> [HistoryFinding] {
        let wanted = max(2, programme.checks.count(.items, of: .identicalFigures))
        let inFile = Set(figures.map(\.region))
        let elsewhere = Dictionary(grouping: others.filter { !inFile.contains($0.region) }, by: \.region)
        let here = Dictionary(grouping: figures, by: \.region)
        guard here.count * elsewhere.count <= Self.mostPairs else { return [] }
        let twins = elsewhere.sorted { $0.key < $1.key }
        return here.sorted { $0.key < $1.key }.compactMap { region, own in
            for (twin, theirs) in twins {
                let same = same(own, theirs)
                guard same.count >= wanted else { continue }
                return finding(region, twin, same)
            }
            return nil
        }
    }

    private func same(_ own: [DraftFigure], _ theirs: [DraftFigure]) -> [DraftFigure] {
        let readings = Dictionary(theirs.map { ($0.measure, $0.reading) }, uniquingKeysWith: { first, _ in first })
        return own.filter { figure in
            guard let number = figure.reading.number, number > .zero,
                programme.checks.applies(.identicalFigures, to: figure.measure)
            else { return false }
            return readings[figure.measure] == figure.reading
        }
    }

    private func finding(_ region: RegionID, _ twin: RegionID, _ same: [DraftFigure]) -> HistoryFinding? {
        guard let first = same.first, let own = programme.region(region), let other = programme.region(twin) else {
            return nil
        }
        let words = same.compactMap { figure in
            programme.measure(figure.measure).flatMap { measure in
                figure.reading.number.map { "\(measure.name)\(measure.words($0))" }
            }
        }
        let finding = first.finding(.identicalFigures, own, Wording.identical(other, words))
        return HistoryFinding(finding: finding, figures: same)
    }
}
