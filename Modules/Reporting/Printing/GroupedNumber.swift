public import Quantities

extension Rational {
    /// As a sentence says it: `18,388`; what is no whole number with two decimals, `1,601,680.50`.
    public var grouped: String {
        let parts = (wholeNumber == nil ? decimal(places: 2) : exactText).split(separator: ".")
        var digits = parts.first.map(String.init) ?? ""
        let least = digits.hasPrefix("-") ? 1 : 0
        var place = digits.count - 3
        while place > least {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return ([digits] + parts.dropFirst().map(String.init)).joined(separator: ".")
    }
}
