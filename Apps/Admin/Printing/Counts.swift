import CommandLineKit
import Domain
import Formulas
import Quantities

/// The counts of an indicator as they leave the program: money in yuan, everything else as it is.
struct Counts {
    private let isMoney: Bool
    /// Whether the other side of the ratio is money too, and not just a one.
    private let isMoneyBelow: Bool

    init(_ indicator: Indicator, of programme: Programme) {
        isMoney = programme.countsMoney(indicator)
        isMoneyBelow = isMoney && !(indicator.denominator.measures.isEmpty && indicator.denominator.targets.isEmpty)
    }

    func words(_ ratio: Ratio) -> String {
        isMoney
            ? "\(yuan(ratio.numerator))/\(isMoneyBelow ? yuan(ratio.denominator) : ratio.denominator.exactText)元"
            : "\(ratio.numerator)/\(ratio.denominator)"
    }

    func numerator(_ value: Rational) -> JSON { isMoney ? .string(yuan(value)) : value.json }

    func denominator(_ value: Rational) -> JSON { isMoneyBelow ? .string(yuan(value)) : value.json }

    private func yuan(_ fen: Rational) -> String { Self.yuan(fen) }

    /// Fen in yuan, with two decimals.
    static func yuan(_ fen: Rational) -> String { (fen.divided(by: Rational(100)) ?? fen).decimal(places: 2) }
}
