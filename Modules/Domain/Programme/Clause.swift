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
