/// The stable, kebab-case name of one kind of finding. Scripts and other offices rely on it.
public struct FindingCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The name as it is printed and stored.
    public let rawValue: String

    /// A code by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// What the catalogue says about it; `nil` for a code that the catalogue does not know.
    public var page: FindingPage? { FindingCatalogue.pages[self] }
}

/// One page of the catalogue.
public struct FindingPage: Sendable, Hashable {
    /// The code.
    public let code: FindingCode
    /// The usual severity.
    public let severity: Finding.Severity
    /// The Chinese title.
    public let title: String
    /// Why it matters or how it comes about, in Chinese.
    public let cause: String
    /// What to do, in Chinese.
    public let advice: String
    /// An example as it occurs in county files.
    public let example: String
    /// Whether a warning of this kind stands only with a word of justification (请说明理由).
    public let asksForReason: Bool

    init(
        _ code: FindingCode,
        _ severity: Finding.Severity,
        title: String,
        cause: String,
        advice: String,
        example: String,
        asksForReason: Bool = false
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.cause = cause
        self.advice = advice
        self.example = example
        self.asksForReason = asksForReason
    }
}
