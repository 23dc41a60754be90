/// What a sheet is for; sheets of one kind share the colour of their tabs.
public enum SheetKind: Sendable, Hashable, CaseIterable {
    /// The first page, for the leader.
    case cover
    /// A ledger: the figures of record.
    case ledger
    /// A list of single tasks to strike off.
    case checklist
    /// A ranking.
    case ranking
    /// A schedule.
    case schedule
    /// Checks and what they found.
    case checks
    /// Definitions, thresholds and weights.
    case definitions
    /// Where the figures come from.
    case sources
    /// Figures behind charts and lists; usually hidden.
    case data
}

/// Rows and columns that stay in sight when the sheet is scrolled.
public struct FrozenPanes: Sendable, Equatable {
    /// Rows from the top.
    public var rows: Int
    /// Columns from the left.
    public var columns: Int

    /// Freezes this many rows and columns; none by default.
    public init(rows: Int = 0, columns: Int = 0) {
        self.rows = rows
        self.columns = columns
    }
}

/// Whether people may change a sheet. There is never a password: it guards against slips, not against people.
public enum SheetProtection: Sendable, Equatable {
    /// Everything may be changed.
    case none
    /// Only unlocked cells may be changed; filtering, sorting and formatting stay allowed.
    case fillIn
}
