/// A commitment of the document that is not a figure in the task list (工作要求): plain data so far.
public struct Duty: Hashable, Sendable {
    /// The number, such as `N08`.
    public let id: String
    /// The line of the document.
    public let line: Int
    /// The words of the document.
    public let quote: String
    /// Who has to do it.
    public let subject: String
    /// What is looked at.
    public let indicator: String
    /// The kinds of commitment, such as `M` or `F+A`.
    public let kind: String
    /// The target in words.
    public let target: String
    /// By when, in words.
    public let deadline: String
    /// Who is responsible.
    public let responsible: String
    /// How often.
    public let cadence: String

    /// A duty as the pack declares it.
    public init(
        id: String,
        line: Int,
        quote: String,
        subject: String,
        indicator: String,
        kind: String,
        target: String,
        deadline: String,
        responsible: String,
        cadence: String
    ) {
        self.id = id
        self.line = line
        self.quote = quote
        self.subject = subject
        self.indicator = indicator
        self.kind = kind
        self.target = target
        self.deadline = deadline
        self.responsible = responsible
        self.cadence = cadence
    }
}

/// A passage of the policy document, quoted word for word.
public struct Clause: Hashable, Sendable {
    /// The number within the programme.
    public let id: String
    /// The line of the document.
    public let line: Int
    /// The words of the document.
    public let quote: String

    /// A passage of the document.
    public init(id: String, line: Int, quote: String) {
        self.id = id
        self.line = line
        self.quote = quote
    }
}
