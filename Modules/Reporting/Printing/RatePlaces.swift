public import Quantities

/// How many decimals a printed number needs so that rounding does not lie.
public enum RatePlaces {
    /// The fewest decimals of a percentage, from two to six, at which a rate below a threshold also prints below it:
    /// 331 of 414 against 80 % gives 79.95 %, never 80.0 %.
    public static func honest(_ rate: Rational, against thresholds: [Rational]) -> Int {
        let close = thresholds.filter { rate < $0 }
        return (2..<6).first { places in
            close.allSatisfy { rounded(rate, places) < rounded($0, places) }
        } ?? 6
    }

    /// The fewest decimals, from two to six, at which scores that differ also print differently.
    public static func distinguishing(_ scores: [Rational]) -> Int {
        let distinct = Set(scores)
        return (2..<6).first { places in
            Set(distinct.map { $0.decimal(places: places) }).count == distinct.count
        } ?? 6
    }

    private static func rounded(_ rate: Rational, _ places: Int) -> Rational {
        Rational(decimal: rate.percent(places: places)) ?? rate * Rational(100)
    }
}
