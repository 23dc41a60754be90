public import Domain
import Formulas
public import Quantities
public import Workbooks

extension Indicator {
    /// Whether a person gives it a mark, which is points of a hundred and no share.
    public var isMark: Bool { kind == .qualitative }

    /// What its rate is multiplied by before it is printed: a mark is said in points.
    public var rateScale: Rational { isMark ? Rational(100) : .one }

    /// How its rate is shown: points with two decimals, anything else as the share that is given.
    public func rateFormat(_ share: NumberFormat) -> NumberFormat { isMark ? .decimal(2) : share }

    /// Whether nothing is divided: the value is a number of its own, and no share of anything.
    public var isPlainNumber: Bool {
        denominator.measures.isEmpty && denominator.targets.isEmpty && !isMark
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
