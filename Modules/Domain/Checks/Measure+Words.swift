public import Quantities

extension Measure {
    /// The unit of a printed number: yuan for money, whatever unit the counties report it in.
    public var printedUnit: String { kind == .money ? "元" : unit }

    /// A number with the unit of the measure; money, which is stored in fen, in yuan.
    public func words(_ number: Rational) -> String {
        let yuan = number.divided(by: Rational(100)) ?? number
        return (kind == .money ? yuan.decimal(places: 2) : "\(number)") + printedUnit
    }
}
