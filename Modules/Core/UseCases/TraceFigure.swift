public import Domain
import Formulas
public import Indicators

/// Follows a printed figure back to the cells it came from.
public struct TraceFigure: Sendable {
    private let services: Services

    /// Uses these services.
    public init(_ services: Services) { self.services = services }

    /// Where an indicator of a region comes from. Refuses an unknown region or indicator.
    public func callAsFunction(
        _ programme: Programme,
        _ period: Period,
        region: Region,
        indicator: Indicator
    ) async throws -> Trace {
        let shown = try await ShowStanding(services)(programme, period)
        let reported = try await services.figures.speaking(of: programme.id, for: period)
        let standing = programme.counting(reported, in: period)
        var operands: [Trace.Operand] = []
        for name in indicator.numerator.measures + indicator.denominator.measures {
            let measure = MeasureID(name)
            if operands.contains(where: { $0.measure == measure }) { continue }
            let counting = standing.first { $0.region == region.id && $0.measure == measure }
            let versions = try await services.figures.versions(
                of: programme.id,
                in: counting?.period ?? period,
                region: region.id,
                measure: measure
            )
            operands.append(
                Trace.Operand(
                    measure: measure,
                    versions: try await sources(of: versions),
                    standing: counting?.version
                )
            )
        }
        return Trace(
            outcome: shown.standing.row(of: region.id)?.outcome(of: indicator.id) ?? .noSuchTask,
            isFrozen: shown.isFrozen,
            target: programme.targets.cell(indicator.target, of: region.id),
            operands: operands
        )
    }

    private func sources(of versions: [Figure]) async throws -> [Trace.Source] {
        var sources: [Trace.Source] = []
        for figure in versions {
            guard let submission = try await services.submissions.submission(figure.receipt) else { continue }
            sources.append(Trace.Source(figure: figure, submission: submission))
        }
        return sources
    }
}

/// Where a figure comes from.
public struct Trace: Hashable, Sendable {
    /// What is printed.
    public let outcome: Outcome
    /// Whether the period is closed.
    public let isFrozen: Bool
    /// The target cell of the pack.
    public let target: TargetCell
    /// What the formulas need.
    public let operands: [Operand]

    /// A measure that a formula needs, and where it was reported.
    public struct Operand: Hashable, Sendable {
        /// The measure.
        public let measure: MeasureID
        /// Every version that says something, oldest first.
        public let versions: [Source]
        /// The version that counts; `nil` when the region reported none, or took the last one back.
        public let standing: Int?
    }

    /// One version of a figure and the file that brought it.
    public struct Source: Hashable, Sendable {
        /// The figure.
        public let figure: Figure
        /// The file.
        public let submission: Submission
    }
}
