/// Something between this program and PostgreSQL failed.
///
/// Carries what an operator needs and nothing that a county sent: the server's primary sentence without its DETAIL,
/// the names of table and constraint, and the static text of the statement. Parameters and rows never enter an error,
/// because errors are logged and figures may be unpublished.
public struct PostgresError: Error, Sendable {
    /// The SQLSTATE, or a code of this module where no server took part.
    public let code: Code

    /// What was being done: `connect`, `commit`, or the beginning of the statement with `$1` in place of values.
    public let operation: String

    /// One sentence: the server's primary message, or this module's own. Never DETAIL, HINT or CONTEXT.
    public let message: String

    /// The constraint that was violated, when the server named one.
    public let constraint: String?

    /// The table concerned, when the server named one.
    public let table: String?

    /// The failure that led to this one, for example the lost connection behind a commit without an answer.
    public let cause: (any Error)?

    /// Describes a failure. `message` must not contain values; `operation` should read as a verb, or is the text of a
    /// statement, of which the beginning is kept.
    public init(
        code: Code,
        operation: String,
        message: String,
        constraint: String? = nil,
        table: String? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.operation = Self.beginning(of: operation)
        self.message = message
        self.constraint = constraint
        self.table = table
        self.cause = cause
    }
}

extension PostgresError {
    /// The beginning of a statement on one line. It is the program's text and holds no values. Made here and not before
    /// every statement, as hardly one of them fails.
    private static func beginning(of operation: String) -> String {
        let head = String(decoding: operation.utf8.prefix(240), as: UTF8.self)
        let line = head.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 80 ? line.prefix(79) + "…" : line
    }
}

extension PostgresError: CustomStringConvertible {
    /// Code, operation and message on one line: `55P03 update figure …: canceling statement due to lock timeout`.
    public var description: String {
        "\(code.rawValue) \(operation): \(message)"
    }
}
