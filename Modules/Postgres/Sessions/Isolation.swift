/// What a transaction sees of others that run beside it.
public enum Isolation: Sendable, Hashable {
    /// Every statement sees what was committed before it began.
    case readCommitted
    /// All statements see the state at the first one: for reports, whose total and details must agree.
    case repeatableRead
    /// As if transactions ran one after another. May end in a conflict; see `PostgresError.isConflict`.
    case serializable

    var clause: StaticString {
        switch self {
        case .readCommitted: "read committed"
        case .repeatableRead: "repeatable read"
        case .serializable: "serializable"
        }
    }
}
