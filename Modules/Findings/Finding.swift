/// What is wrong, or worth knowing, about reported data: a value that is collected, stored and shown, never thrown.
public struct Finding: Hashable, Sendable {
    /// How grave it is.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// What it concerns is not stored.
        case error
        /// Stored, but somebody should look.
        case warning
        /// Said for the record: what was normalised or skipped.
        case info
    }

    /// How grave it is.
    public var severity: Severity
    /// Which kind of problem; its page stands in the catalogue.
    public var code: FindingCode
    /// Where.
    public var place: Place
    /// The identifier of the measure or column concerned.
    public var field: String?
    /// The text of the cell as it was found.
    public var text: String?
    /// One Chinese sentence that names the place, what was found, and why it is a problem.
    public var message: String
    /// What the clerk should do, in Chinese.
    public var advice: String
    /// Why it stands all the same, as the clerk said; `nil` where nobody said anything.
    public var justification: String?

    /// A finding. The severity and the advice default to those of the catalogue.
    public init(
        _ code: FindingCode,
        severity: Severity? = nil,
        at place: Place = Place(),
        field: String? = nil,
        text: String? = nil,
        message: String,
        advice: String? = nil,
        justification: String? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.page?.severity ?? .error
        self.place = place
        self.field = field
        self.text = text
        self.message = message
        self.advice = advice ?? code.page?.advice ?? ""
        self.justification = justification
    }
}
