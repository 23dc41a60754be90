public import Domain
import Formulas
import Quantities

extension Indicator {
    /// Whether nothing is divided: the value is a number of its own, and no share of anything.
    public var isPlainNumber: Bool {
        denominator.measures.isEmpty && denominator.targets.isEmpty && kind != .qualitative
            && (Rational(decimal: denominator.source) ?? .one) == .one
    }

    private static let spans: Set<String> = ["年", "个月", "月", "天"]

    /// Whether the values of regions can be added: counts and money can, marks, shares and indexes cannot.
    public func addsUp(in programme: Programme) -> Bool {
        let kinds = numerator.measures.compactMap { programme.measure(MeasureID($0)) }
        // Years in a row of one place and of another are no years together.
        return !kinds.isEmpty
            && kinds.allSatisfy { ($0.kind == .count || $0.kind == .money) && !Self.spans.contains($0.unit) }
    }
}
