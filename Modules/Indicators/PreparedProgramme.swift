public import Domain

/// A programme prepared for passes over all its regions: names are looked up once, and what is the same for every region is
/// computed once. Whoever computes several periods keeps it; what comes out is the same.
public struct PreparedProgramme: Sendable {
    private let programme: Programme
    private let ranked: [BoundIndicator]
    private let duties: [BoundIndicator]
    private let measures: [MeasureID: Int]

    /// Prepares a programme.
    public init(_ programme: Programme) {
        let measures = Dictionary(
            programme.measures.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let all = programme.everyIndicator.enumerated().map { BoundIndicator($1, at: $0, programme, measures) }
        self.programme = programme
        self.measures = measures
        ranked = Array(all.prefix(programme.indicators.count))
        duties = Array(all.dropFirst(programme.indicators.count))
    }

    /// Where every region stands at the end of a period; see `Standing.init(of:in:from:earlier:register:conduct:)`.
    public func standing(
        in period: Period,
        from figures: PeriodFigures,
        earlier: [Period: PeriodFigures] = [:],
        conduct: [RegionID: Conduct] = [:]
    ) -> Standing {
        let inForce = programme.targets.changes.isEmpty ? self : PreparedProgramme(programme.inForce(on: period.end))
        let book = FigureBook(inForce.programme, period, figures, earlier: earlier)
        return inForce.standing(from: book, conduct)
    }

    private func standing(from book: FigureBook, _ conduct: [RegionID: Conduct]) -> Standing {
        let judge = Judge(book: book, ranked + duties)
        var (outcomes, others): ([[Outcome]], [[Outcome]]) = ([], [])
        for (place, region) in programme.regions.enumerated() {
            let readings = readings(of: region.id, in: book.current)
            outcomes.append(ranked.map { judge.outcome(of: $0, at: place, region, readings) })
            others.append(duties.map { judge.outcome(of: $0, at: place, region, readings) })
        }
        let wholes =
            WholeJudge(judge: judge, outcomes: outcomes).wholes(of: ranked)
            + WholeJudge(judge: judge, outcomes: others).wholes(of: duties)
        return Standing(
            programme: programme.id,
            period: book.period,
            asOf: book.period.end,
            scheme: programme.scheme.version,
            timeProgress: Standing.timeProgress(on: book.period.end),
            rows: Standing.rows(of: programme, parts(outcomes, of: ranked), parts(others, of: duties), conduct),
            whole: Dictionary(wholes) { first, _ in first }
        )
    }

    /// The rows of the regions where something is done once for the whole; as they were where nothing is.
    private func parts(_ outcomes: [[Outcome]], of bounds: [BoundIndicator]) -> [[Outcome]] {
        guard bounds.contains(where: \.indicator.isDoneOnce) else { return outcomes }
        return outcomes.map { row in zip(row, bounds).map { $0.asPart(of: $1.indicator) } }
    }

    /// What a region said, by the place of the measure in the programme.
    private func readings(of region: RegionID, in figures: PeriodFigures) -> [Reading?] {
        var readings = [Reading?](repeating: nil, count: measures.count)
        for (measure, reading) in figures.all(of: region) {
            if let place = measures[measure] { readings[place] = reading }
        }
        return readings
    }
}
