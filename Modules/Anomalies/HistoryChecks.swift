public import Domain
public import Findings
import Quantities

/// Holds the figures of a file against earlier periods and against other regions. Pure: the same programme, history and
/// figures give the same findings.
public struct HistoryChecks: Sendable {
    private let programme: Programme
    private let history: History

    /// The order matters: of all that a number could be accused of, the first one found is said.
    private static let all: [any HistoryCheck] = [
        UnitMixCheck(), CumulativeCheck(), JumpCheck(), UnchangedCheck(), OwnPastCheck(),
    ]

    /// Checks against the standing figures of all earlier periods of the same kind and reporting year, newest period
    /// first.
    public init(programme: Programme, history: [Figure]) {
        self.programme = programme
        self.history = History(history)
    }

    /// What is found, by figure in the order of the file.
    ///
    /// - Parameters:
    ///   - figures: what the file would store.
    ///   - current: what its columns of the period alone say (本期数), which is compared and not stored.
    ///   - others: what other files brought for the same period.
    public func findings(
        on figures: [DraftFigure],
        current: [DraftFigure] = [],
        others: [DraftFigure] = [],
        in period: Period
    ) -> [HistoryFinding] {
        let slots = Set(figures.map(FigureSlot.init))
        let known = others.filter { !slots.contains(FigureSlot($0)) }
        let subjects = subjects(figures, period)
        let peers = PeersCheck(subjects + self.subjects(known, period))
        let sums = MonthSumCheck(
            currents: Dictionary(current.map { (FigureSlot($0), $0) }, uniquingKeysWith: { first, _ in first })
        )
        let found = subjects.flatMap { subject -> [HistoryFinding] in
            let first = first(
                of: Self.all.lazy.map { $0.finding(against: subject) },
                or: peers.finding(against: subject)
            )
            return [first, sums.finding(against: subject).flatMap(programme.checks.applied)].compactMap(\.self)
                .map { HistoryFinding(finding: $0, figures: [subject.figure]) }
        }
        let twins = IdenticalCheck(programme: programme, others: known).findings(on: figures)
        return found
            + twins.compactMap { twin in
                programme.checks.applied(to: twin.finding).map { HistoryFinding(finding: $0, figures: twin.figures) }
            }
    }

    private func subjects(_ figures: [DraftFigure], _ period: Period) -> [Subject] {
        figures.compactMap { Subject($0, period: period, programme: programme, history: history) }
    }

    /// The first finding that the pack lets stand.
    private func first(of findings: some Sequence<Finding?>, or last: @autoclosure () -> Finding?) -> Finding? {
        for finding in findings {
            if let finding = finding.flatMap(programme.checks.applied) { return finding }
        }
        return last().flatMap(programme.checks.applied)
    }
}

/// A finding that earlier periods or other regions gave rise to.
public struct HistoryFinding: Sendable {
    /// What was found.
    public let finding: Finding
    /// The figures that it is about, and that an error leaves out.
    public let figures: [DraftFigure]
}
