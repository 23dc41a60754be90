/// How long a session waits for what. libpq by itself waits for ever, so everything here has a limit.
public struct Timeouts: Sendable, Hashable {
    /// For one server to accept the connection and the login; 5 s.
    public var connect: Duration

    /// For a lock that another transaction holds; 2 s. The server then answers 55P03, “try again”.
    public var lock: Duration

    /// For the server to finish one statement; 120 s. The server then cancels the statement itself.
    public var statement: Duration

    /// Limits of one's own.
    public init(connect: Duration = .seconds(5), lock: Duration = .seconds(2), statement: Duration = .seconds(120)) {
        self.connect = connect
        self.lock = lock
        self.statement = statement
    }

    /// When this side gives up on an answer: somewhat later than the server should have, so that in the usual case the
    /// server's own error arrives and the session stays usable.
    var answer: Duration { statement + .seconds(5) }
}

extension Duration {
    /// Whole milliseconds, rounded up, as PostgreSQL's settings and `poll` count.
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    }
}
