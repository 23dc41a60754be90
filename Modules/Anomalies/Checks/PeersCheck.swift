import Domain
import Findings
import Quantities

/// More done than the pace of the other regions explains: the rate at which they did their targets, all together, gives
/// what this one should have done, and counting so much more has a chance of less than one in a thousand (Poisson). For
/// regions whose own past is too short to be held against.
struct PeersCheck {
    private let totals: [Group: Progress]

    /// Every region of the file and of the files that came before it.
    init(_ subjects: [Subject]) {
        var totals: [Group: Progress] = [:]
        for subject in subjects {
            guard let progress = Progress(of: subject) else { continue }
            totals[Group(subject)] = totals[Group(subject)].map { $0 + progress } ?? progress
        }
        self.totals = totals
    }

    func finding(against subject: Subject) -> Finding? {
        let checks = subject.programme.checks
        guard subject.pastPaces.count < checks.count(.periods, of: .outlierOwnPast), let own = Progress(of: subject),
            own.done >= subject.number(.least, .outlierAmongPeers),
            let others = totals[Group(subject)].map({ $0 - own }),
            others.regions >= max(1, checks.count(.peers, of: .outlierAmongPeers)),
            let rate = others.done.divided(by: others.target), let pace = others.done.divided(by: others.exposure)
        else { return nil }
        let expected = pace * own.exposure
        guard own.done >= subject.number(.factor, .outlierAmongPeers) * expected, isImprobable(own.done, expected)
        else {
            return nil
        }
        let words = Wording.amongPeers(subject, done: own.done, expected: expected, rate: rate, peers: others.regions)
        return subject.finding(.outlierAmongPeers, words)
    }

    private func isImprobable(_ done: Rational, _ expected: Rational) -> Bool {
        guard let count = done.wholeNumber else { return false }
        return Poisson.upperTail(count, mean: expected.approximation) < 0.001
    }
}

extension PeersCheck {
    /// Those that can be compared: the same measure, and all of them with an earlier report or all without.
    private struct Group: Hashable {
        let measure: MeasureID
        let hasPast: Bool

        init(_ subject: Subject) {
            measure = subject.measure.id
            hasPast = !subject.past.isEmpty
        }
    }

    /// What one region did, or several together.
    private struct Progress {
        let regions: Int
        /// Since the last report, or since the beginning of the year where nobody reported before.
        let done: Rational
        let target: Rational
        /// The target times the periods that the work took, so that a report after a gap is not held against one month.
        let exposure: Rational

        private init(regions: Int, done: Rational, target: Rational, exposure: Rational) {
            self.regions = regions
            self.done = done
            self.target = target
            self.exposure = exposure
        }

        init?(of subject: Subject) {
            guard subject.measure.accumulation == .cumulative, subject.measure.kind == .count,
                let target = subject.target, target > .zero
            else { return nil }
            let steps = subject.last.map { subject.period.steps(after: $0.period) } ?? subject.period.place
            self.init(
                regions: 1,
                done: subject.value - (subject.last?.value ?? .zero),
                target: target,
                exposure: target * Rational(steps)
            )
        }

        static func + (left: Progress, right: Progress) -> Progress {
            Progress(
                regions: left.regions + right.regions,
                done: left.done + right.done,
                target: left.target + right.target,
                exposure: left.exposure + right.exposure
            )
        }

        static func - (left: Progress, right: Progress) -> Progress {
            Progress(
                regions: left.regions - right.regions,
                done: left.done - right.done,
                target: left.target - right.target,
                exposure: left.exposure - right.exposure
            )
        }
    }
}
