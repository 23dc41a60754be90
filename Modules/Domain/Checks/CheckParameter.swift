public import Quantities

/// A number by which a check can be tuned in the pack, by the name it has there.
public enum CheckParameter: String, Hashable, Sendable, CaseIterable {
    case factor, least, periods, weeks, items, regions, tolerance, threshold, step, share, spread, peers
}

extension CheckRule {
    /// A parameter of one rule: what it means there, and its value where the pack says nothing.
    public struct Tuning: Hashable, Sendable {
        /// Which one.
        public let parameter: CheckParameter
        /// The value unless the pack says otherwise.
        public let fallback: Rational
        /// What it means, in Chinese.
        public let meaning: String
        /// Whether only whole numbers make sense, as for a number of periods.
        public let isWhole: Bool

        init(_ parameter: CheckParameter, _ fallback: Rational, _ meaning: String, isWhole: Bool = false) {
            self.parameter = parameter
            self.fallback = fallback
            self.meaning = meaning
            self.isWhole = isWhole
        }

        init(_ parameter: CheckParameter, _ fallback: Int, _ meaning: String, isWhole: Bool = true) {
            self.init(parameter, Rational(fallback), meaning, isWhole: isWhole)
        }
    }
}
