import Glibc

/// The chance of counting so many where so many are expected, when things happen one by one and independently.
///
/// Approximate by nature: it is held against a fixed level and never decides on a count by itself.
public enum Poisson {
    /// P(X ≥ count) for a mean. Terms further than forty standard deviations from the mean are nothing to a double.
    public static func upperTail(_ count: Int, mean: Double) -> Double {
        guard count > 0 else { return 1 }
        guard mean > 0 else { return 0 }
        let reach = 40 * mean.squareRoot() + 100
        let first = max(count, Int(max(0, mean - reach)))
        var term = exp(Double(first) * log(mean) - mean - lgamma(Double(first) + 1))
        var total = term
        for next in (first + 1)..<max(first + 2, Int(mean + reach)) {
            term *= mean / Double(next)
            total += term
            if Double(next) > mean, term < total * 1e-17 { break }
        }
        return min(1, total)
    }
}
