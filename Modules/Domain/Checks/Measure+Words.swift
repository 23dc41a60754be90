public import Quantities

extension Measure {
    /// A number with the unit of the measure; money, which is stored in fen, in yuan.
    public func words(_ number: Rational) -> String {
        kind == .money ? (number.divided(by: Rational(100)) ?? number).decimal(places: 2) + "元" : "\(number)\(unit)"
    }
}
