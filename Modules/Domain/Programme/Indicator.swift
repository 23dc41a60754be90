public import Formulas

/// Something that is computed from reported figures and judged (评价指标). It is always a ratio of two formulas, so
/// that a printed rate can be followed to how many of how many, and a city's rate is Σ numerators ÷ Σ denominators.
public struct Indicator: Hashable, Sendable {
    /// What “done” means.
    public enum Judgement: String, Sendable, Hashable, CaseIterable {
        /// The whole is to be reached by the end of the year; until then progress is held against time (序时进度).
        case completion
        /// At least the target share, compared on counts.
        case share
    }

    /// The identifier.
    public let id: IndicatorID
    /// The Chinese name, such as `线下培训家庭医生团队完成率`.
    public let name: String
    /// A short name for narrow headers, such as `团队培训`.
    public let shortName: String
    /// The subject in the task list: a region takes part where it has a number there.
    public let target: TargetSubject
    /// What was reached.
    public let numerator: Formula
    /// What it is measured against.
    public let denominator: Formula
    /// What “done” means.
    public let judgement: Judgement

    /// An indicator as the pack declares it.
    public init(
        id: IndicatorID,
        name: String,
        shortName: String,
        target: TargetSubject,
        numerator: Formula,
        denominator: Formula,
        judgement: Judgement
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.target = target
        self.numerator = numerator
        self.denominator = denominator
        self.judgement = judgement
    }
}
