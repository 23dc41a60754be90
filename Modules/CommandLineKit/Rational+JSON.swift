public import Quantities

extension Rational {
    /// A whole number as a number, anything else as a decimal text.
    public var json: JSON { wholeNumber.map(JSON.integer) ?? .string(exactText) }
}
