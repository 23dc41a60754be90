import Domain
import Quantities

/// The units of money that tables use.
enum MoneyUnit {
    private static let factors = ["元": 1, "千元": 1000, "万元": 10_000, "亿元": 100_000_000]

    /// How many yuan one such unit is.
    static func yuan(in unit: String) -> Rational? { factors[HeaderText.plain(unit)].map { Rational($0) } }

    /// The units of money that a line such as `单位：个、万元` names.
    static func named(in text: String) -> [String] {
        HeaderText.plain(text).split { "、,，/;".contains($0) }.map(String.init).filter { factors[$0] != nil }
    }
}
