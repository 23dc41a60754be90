public import Quantities

/// Numbers of a series, and what is usual among them. Everything but the standard deviation is exact.
public struct Series: Hashable, Sendable {
    /// The numbers from small to large.
    public let sorted: [Rational]

    /// A series; `nil` when it is empty.
    public init?(_ values: [Rational]) {
        guard !values.isEmpty else { return nil }
        sorted = values.sorted()
    }

    /// How many numbers.
    public var count: Int { sorted.count }

    /// The arithmetic mean.
    public var mean: Rational { Self.mean(of: sorted) }

    /// The middle number, or the mean of the two in the middle.
    public var median: Rational { Self.median(of: sorted) }

    /// The variance of the population: the mean of the squared distances from the mean.
    public var variance: Rational {
        let mean = mean
        return Self.mean(of: sorted.map { ($0 - mean) * ($0 - mean) })
    }

    /// The median absolute deviation: the median of the distances from the median (MAD, 绝对中位差).
    public var medianDeviation: Rational {
        let median = median
        return Self.median(of: sorted.map { ($0 - median).magnitude }.sorted())
    }

    /// The mean of the distances from the median.
    public var meanDeviation: Rational {
        let median = median
        return Self.mean(of: sorted.map { ($0 - median).magnitude })
    }

    private static func mean(of values: [Rational]) -> Rational {
        values.reduce(.zero, +).divided(by: Rational(values.count)) ?? .zero
    }

    private static func median(of sorted: [Rational]) -> Rational {
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? mean(of: [sorted[middle - 1], sorted[middle]]) : sorted[middle]
    }
}
