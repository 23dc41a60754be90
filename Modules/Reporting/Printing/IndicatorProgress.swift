public import Domain
public import Indicators
public import Quantities
public import Workbooks

/// How one indicator stands for the whole.
public struct IndicatorProgress: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// The light of the whole where it is judged as one, otherwise the heaviest of the regions.
    public let light: Indicators.Light?
    /// How it stands, in words.
    public let words: String
    /// What is missing, in words; empty where nothing is.
    public let gap: String
    /// Σ reached ÷ Σ base; `nil` where nobody reported.
    public let ratio: Ratio?

    /// Whether nobody has collected it so far.
    let isUncollected: Bool

    /// Looks an indicator up in the standing of a request.
    public init(_ indicator: Indicator, in request: ReportRequest) {
        self.indicator = indicator
        isUncollected = request.isUncollected(indicator)
        let whole = request.whole(of: indicator)
        let judged = request.standing.whole[indicator.id]?.judged
        let outcomes = request.standing.rows.compactMap { row in
            row.outcome(of: indicator.id).map { (row.region, $0) }
        }
        ratio = whole?.ratio
        light = judged?.light ?? outcomes.compactMap(\.1.light).heaviestKnown
        words = Wording.progress(indicator, whole, outcomes.map(\.1), in: request)
        // What is missing or cannot be computed is nobody's lag; the words say it.
        let late = outcomes.filter { outcome in outcome.1.judged.map { !$0.isMet && $0.reached != nil } ?? false }
        // The gravest are named first; of the same weight the order of the programme stays.
        let gravest = late.enumerated().sorted { a, b in
            let weights = (a.element.1.light?.severity ?? 0, b.element.1.light?.severity ?? 0)
            return weights.0 == weights.1 ? a.offset < b.offset : weights.0 > weights.1
        }
        let names = gravest.map { request.name(of: $0.element.0) }
        gap = Wording.gap(
            judged,
            indicator,
            names,
            of: outcomes.count,
            missing: Self.missing(late, indicator, request),
            in: request
        )
    }

    /// The light as a cell; `nil` where nobody has the task.
    public func lightCell(_ style: CellStyle) -> Cell? {
        isUncollected && light == .notReported ? .uncollected(style) : light?.cell(style)
    }

    /// What those who are late lack together, in things that are counted; `nil` where nothing is, or a zone's are its hosts'.
    private static func missing(
        _ late: [(RegionID, Outcome)],
        _ indicator: Indicator,
        _ request: ReportRequest
    ) -> Rational? {
        let programme = request.programme
        let isCounted = indicator.judgedKind.isWorkedOff || indicator.judgedKind == .ratio
        let all = late.allSatisfy { id, _ in programme.region(id).map { programme.adds(indicator, from: $0) } ?? false }
        guard isCounted, all else { return nil }
        return late.compactMap(\.1.judged).reduce(.zero) { $0 + $1.shortfall }
    }
}
