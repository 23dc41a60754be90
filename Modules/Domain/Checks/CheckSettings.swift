public import Findings
public import Formulas
public import Quantities

/// How a programme wants reported data to be checked. What it does not say is as `CheckRule` and the catalogue of
/// findings have it.
public struct CheckSettings: Hashable, Sendable {
    /// What the pack says about each rule.
    public var settings: [FindingCode: CheckSetting]
    /// The programme's own relations between figures.
    public var rules: [PackRule]

    /// Settings of a pack; none means that every rule is as built in.
    public init(settings: [FindingCode: CheckSetting] = [:], rules: [PackRule] = []) {
        self.settings = settings
        self.rules = rules
    }

    /// The number by which a rule is tuned.
    public func number(_ parameter: CheckParameter, of code: FindingCode) -> Rational {
        settings[code]?.numbers[parameter]
            ?? CheckRule.rule(code)?.tunings.first { $0.parameter == parameter }?.fallback ?? .zero
    }

    /// The whole number by which a rule is tuned.
    public func count(_ parameter: CheckParameter, of code: FindingCode) -> Int {
        number(parameter, of: code).wholeNumber ?? 0
    }

    /// The pairs of a measure and its upper limit that a rule compares.
    public func limits(of code: FindingCode) -> [CheckLimit] { settings[code]?.limits ?? [] }

    /// Whether a rule is made at all for a measure.
    public func applies(_ code: FindingCode, to measure: MeasureID) -> Bool {
        guard let setting = settings[code] else { return true }
        return setting.level != .off && !setting.exceptions.contains(measure)
    }

    /// The finding as the programme wants it; `nil` where its rule is off, or does not hold for the measure.
    public func applied(to finding: Finding) -> Finding? {
        guard let setting = settings[finding.code] else { return finding }
        if let field = finding.field, setting.exceptions.contains(MeasureID(field)) { return nil }
        guard let level = setting.level else { return finding }
        guard let severity = level.severity else { return nil }
        var finding = finding
        finding.severity = severity
        return finding
    }

    /// Whether a finding stands only with a word of justification.
    public func asksForReason(_ finding: Finding) -> Bool {
        guard finding.severity == .warning else { return false }
        let setting = settings[finding.code]
        return setting?.asksForReason ?? (setting?.level == .warning || finding.code.page?.asksForReason == true)
    }
}

/// What a pack says about one rule.
public struct CheckSetting: Hashable, Sendable {
    /// How grave its findings are; `nil` as built in.
    public var level: CheckLevel?
    /// The numbers that differ from the built-in ones.
    public var numbers: [CheckParameter: Rational] = [:]
    /// Measures for which the rule is not made.
    public var exceptions: Set<MeasureID> = []
    /// Pairs of a measure and its upper limit.
    public var limits: [CheckLimit] = []
    /// Whether a warning asks for a word of justification; `nil` as built in.
    public var asksForReason: Bool?

    /// Nothing yet.
    public init() {}
}

/// How grave a rule's findings are, or that it is off.
public enum CheckLevel: String, Hashable, Sendable, CaseIterable {
    case error, warning, info, off

    /// The severity; `nil` for off.
    public var severity: Finding.Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .off: nil
        }
    }
}

/// A measure that must not exceed another one, which the same row reports or the pack gives as a base (基数).
public struct CheckLimit: Hashable, Sendable {
    /// What is reported.
    public let measure: MeasureID
    /// What it must not exceed.
    public let base: MeasureID

    /// A pair of a measure and its upper limit.
    public init(measure: MeasureID, base: MeasureID) {
        self.measure = measure
        self.base = base
    }
}

/// A relation between figures that the pack demands, and how grave it is to break it.
public struct PackRule: Hashable, Sendable {
    /// The relation.
    public let rule: ValidationRule
    /// How grave it is to break it.
    public let severity: Finding.Severity

    /// A relation as the pack declares it.
    public init(_ rule: ValidationRule, severity: Finding.Severity) {
        self.rule = rule
        self.severity = severity
    }
}
