public import Domain
import Formulas

extension Programme {
    /// Whether anything that is judged needs the figures of other periods.
    public var looksBack: Bool {
        everyIndicator.contains { indicator in
            indicator.kind == .gain || indicator.kind == .trend
                || [indicator.numerator, indicator.denominator, indicator.terms.condition].compactMap(\.self)
                    .contains { $0.expression.looksBack }
        }
    }
}

extension Expression {
    fileprivate var looksBack: Bool {
        switch self {
        case .shifted, .aggregated(_, over: .periods, _): true
        default: children.contains(where: \.looksBack)
        }
    }
}
