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
        let target = progress.map(\.target).reduce(.zero, +)
        guard progress.count >= checks.count(.peers, of: .outlierAmongPeers),
            let rate = progress.map(\.done).reduce(.zero, +).divided(by: target)
        else { return nil }
        let expected = rate * own.target
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
    }

    /// What was done since the last report, or since the beginning of the year where nobody reported before.
    private func progress(of subject: Subject) -> Progress? {
        guard subject.measure.accumulation == .cumulative, subject.measure.kind == .count, let target = subject.target,
            target > .zero
        else { return nil }
        return Progress(done: subject.value - (subject.last?.value ?? .zero), target: target)
    }

    private func isImprobable(_ done: Rational, _ expected: Rational) -> Bool {
        guard let count = done.wholeNumber else { return false }
        return Poisson.upperTail(count, mean: expected.approximation) < 0.001
    }
}
