public import Formulas
public import Quantities

/// Something that is computed from reported figures and judged (评价指标). It is always a ratio of two formulas, so
/// that a printed rate can be followed to how many of how many, and a city's rate is Σ numerators ÷ Σ denominators.
public struct Indicator: Hashable, Sendable {
    /// What a rate is held against.
    public enum Judgement: String, Sendable, Hashable, CaseIterable {
        /// The whole is to be reached by the end; until then progress is held against time (序时进度).
        case completion
        /// At least the target share, compared on counts.
        case share
    }

    /// For whom the goal is set.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Every region is judged against it.
        case each
        /// The city or province as a whole: regions report their parts, which are added and judged once.
        case whole
    }

    /// The identifier.
    public let id: IndicatorID
    /// The Chinese name, such as `线下培训家庭医生团队完成率`.
    public let name: String
    /// A short name for narrow headers, such as `团队培训`.
    public let shortName: String
    /// What “done” means.
    public let kind: TargetKind
    /// The subject in the task list: a region takes part where it has a number there.
    public let target: TargetSubject
    /// What was reached.
    public let numerator: Formula
    /// What it is measured against.
    public let denominator: Formula
    /// What else, and how binding.
    public let terms: Terms

    /// What a commitment says besides its number.
    public struct Terms: Hashable, Sendable {
        /// How binding it is.
        public var strength = Strength.must
        /// For whom the goal is set.
        public var scope = Scope.each
        /// Which way is better.
        public var direction = Direction.higher
        /// Whether the document, or the city, gives a number; without one the value is shown and not judged.
        public var isGoalGiven = true
        /// The soft ceiling of a gain, in percentage points.
        public var ceiling: Rational?
        /// What has to hold besides, such as that all units were paid; a formula that gives a truth.
        public var condition: Formula?
        /// The first day of the task; the first of the programme's year where it says nothing.
        public var start: CalendarDate?
        /// The last day, inclusive; the last of the programme's year where it says nothing.
        public var due: Deadline?
        /// The unit as printed, such as `%` or `所`.
        public var unit = ""
        /// The number of the document that sets it, where it is another than the programme's.
        public var document = ""

        /// Binding, for every region, more is better.
        public init() {}
    }

    /// An indicator as the pack declares it.
    public init(
        id: IndicatorID,
        name: String,
        shortName: String,
        kind: TargetKind,
        target: TargetSubject,
        numerator: Formula,
        denominator: Formula,
        terms: Terms = Terms()
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.kind = kind
        self.target = target
        self.numerator = numerator
        self.denominator = denominator
        self.terms = terms
    }

    /// What its rate is held against.
    public var judgement: Judgement { kind == .ratio ? .share : .completion }

    /// Whether one day settles it for everybody.
    public var isDoneOnce: Bool { kind.isDated && terms.scope == .whole }

    /// The kind by which a value is judged: without a number it can only be watched.
    public var judgedKind: TargetKind { kind.hasGoal && !terms.isGoalGiven ? .monitor : kind }
}
