/// The rules forbid it: a sentence for people, and what they can do. Every use case has its own refusals and makes
/// them with this, so that one place turns them into an exit code.
public struct Refusal: Error, Hashable, Sendable {
    /// Why the request was wrong, which decides the exit code.
    public enum Kind: Hashable, Sendable {
        /// A rule stands against it.
        case rule
        /// It named something that does not exist.
        case usage
    }

    /// Why.
    public let kind: Kind
    /// One sentence in Chinese.
    public let message: String
    /// What to do, in Chinese.
    public let advice: String

    /// A refusal.
    public init(_ message: String, advice: String, kind: Kind = .rule) {
        self.kind = kind
        self.message = message
        self.advice = advice
    }
}
