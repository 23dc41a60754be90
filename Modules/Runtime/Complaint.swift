/// What somebody is told when something cannot be done: one sentence, what to do, and the exit code.
public struct Complaint: Error, Hashable, Sendable {
    /// The exit codes, as scripts rely on them.
    public enum Status: Int32, Hashable, Sendable {
        /// The data of a file, a rule, or a check that found errors stands against it.
        case refused = 1
        /// Wrong usage: an unknown option, programme, form, period or region.
        case wrongUsage = 64
        /// An input cannot be opened.
        case noInput = 66
        /// The database cannot be reached.
        case unreachable = 69
        /// An output cannot be written.
        case cannotCreate = 73
        /// A read or write error on the way.
        case inputOutput = 74
        /// The same again later may succeed.
        case tryLater = 75
        /// A wrong password or a missing right.
        case denied = 77
        /// Wrong settings, or a schema that is not this program's.
        case wrongSettings = 78
        /// Interrupted.
        case interrupted = 130
    }

    /// The exit code.
    public let status: Status
    /// One sentence in Chinese.
    public let message: String
    /// What to do, in Chinese.
    public let advice: String

    /// A complaint.
    public init(_ status: Status, _ message: String, advice: String) {
        self.status = status
        self.message = message
        self.advice = advice
    }
}
