import Domain
import Findings
import Quantities

/// An increase that does not fit the region's own earlier ones. Months of a year are too few for a z-score, so the
/// distance from the median is measured in MADs; where most increases are equal in mean deviations; and where all are
/// equal the counting noise √n stands in.
struct OwnPastCheck: HistoryCheck {
    func finding(against subject: Subject) -> Finding? {
        let paces = subject.pastPaces
        guard subject.measure.accumulation != .stock, let pace = subject.pace, let series = Series(paces),
            paces.count >= max(3, subject.programme.checks.count(.periods, of: .outlierOwnPast)),
            isMaterial(pace, series, subject), let evidence = evidence(pace, series, subject)
        else { return nil }
        return subject.finding(.outlierOwnPast, Wording.ownPast(subject, pace: pace, series: series, evidence))
    }

    /// How it was found out: the method and its score; no method where all earlier increases are equal.
    struct Evidence {
        let method: OutlierMethod?
        let score: Rational?
    }

    private func evidence(_ pace: Rational, _ series: Series, _ subject: Subject) -> Evidence? {
        let threshold = subject.number(.threshold, .outlierOwnPast)
        for method in [OutlierMethod.modifiedZScore, .meanDeviationScore] {
            guard let score = method.score(pace, in: series) else { continue }
            return score >= threshold ? Evidence(method: method, score: score) : nil
        }
        return Evidence(method: nil, score: nil)
    }

    /// Far enough to matter: a good part of what is usual, which for an increase is at least the even progress towards the
    /// target, so that catching up is none; and three times the noise that counting has by itself.
    private func isMaterial(_ pace: Rational, _ series: Series, _ subject: Subject) -> Bool {
        let usual = pace > series.median ? max(series.median, subject.scheduledPace ?? .zero) : series.median
        let distance = (pace - usual).magnitude
        guard (pace > usual) == (pace > series.median), distance > .zero,
            distance >= subject.number(.share, .outlierOwnPast) * usual.magnitude
        else { return false }
        let noise = max(series.median, .one) * (subject.measure.kind == .money ? Rational(100) : .one)
        return distance * distance > Rational(9) * noise
    }
}
