import Domain
import Findings
import Quantities

/// More done than the pace of the other regions explains: the rate at which they did their targets, all together, gives
/// what this one should have done, and counting so much more has a chance of less than one in a thousand (Poisson). For
/// regions whose own past is too short to be held against.
struct PeersCheck {
    /// Every region of the file and of the files that came before it, by measure.
    let subjects: [MeasureID: [Subject]]

    func finding(against subject: Subject) -> Finding? {
        let checks = subject.programme.checks
        guard subject.pastPaces.count < checks.count(.periods, of: .outlierOwnPast), let own = progress(of: subject),
            own.done >= subject.number(.least, .outlierAmongPeers)
        else { return nil }
        let peers = (subjects[subject.measure.id] ?? []).filter { peer in
            peer.region.id != subject.region.id && peer.past.isEmpty == subject.past.isEmpty
        }
        let progress = peers.compactMap(progress)
        let done = progress.map(\.done).reduce(.zero, +)
        guard progress.count >= checks.count(.peers, of: .outlierAmongPeers),
            let rate = done.divided(by: progress.map(\.target).reduce(.zero, +)),
            let pace = done.divided(by: progress.map(\.exposure).reduce(.zero, +))
        else { return nil }
        let expected = pace * own.exposure
        guard own.done >= subject.number(.factor, .outlierAmongPeers) * expected, isImprobable(own.done, expected)
        else {
            return nil
        }
        let words = Wording.amongPeers(subject, done: own.done, expected: expected, rate: rate, peers: progress.count)
        return subject.finding(.outlierAmongPeers, words)
    }

    private struct Progress {
        let done: Rational
        let target: Rational
        /// The target times the periods that the work took, so that a report after a gap is not held against one month.
        let exposure: Rational
    }

    /// What was done since the last report, or since the beginning of the year where nobody reported before.
    private func progress(of subject: Subject) -> Progress? {
        guard subject.measure.accumulation == .cumulative, subject.measure.kind == .count, let target = subject.target,
            target > .zero
        else { return nil }
        let steps = subject.last.map { subject.period.steps(after: $0.period) } ?? subject.period.place
        return Progress(
            done: subject.value - (subject.last?.value ?? .zero),
            target: target,
            exposure: target * Rational(steps)
        )
    }

    private func isImprobable(_ done: Rational, _ expected: Rational) -> Bool {
        guard let count = done.wholeNumber else { return false }
        return Poisson.upperTail(count, mean: expected.approximation) < 0.001
    }
}
