import Findings

/// One thing that a number is held against. A further check is a further file and a line in `HistoryChecks`.
protocol HistoryCheck: Sendable {
    /// What is found against the number; `nil` where nothing is, or there is nothing to hold it against.
    func finding(against subject: Subject) -> Finding?
}
