public import Domain
import Formulas

extension Indicator {
    /// Whether nothing is divided: the value is a number of its own, and no share of anything.
    public var isPlainNumber: Bool {
        denominator.measures.isEmpty && denominator.targets.isEmpty && kind != .qualitative
    }

    /// Whether the values of regions can be added: counts and money can, marks, shares and indexes cannot.
    func addsUp(in programme: Programme) -> Bool {
        let kinds = numerator.measures.compactMap { programme.measure(MeasureID($0)) }
        return !kinds.isEmpty && kinds.allSatisfy { $0.kind == .count || $0.kind == .money }
    }
}
