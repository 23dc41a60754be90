/// What people may enter in some cells, with a hint while they do.
public struct InputRule: Sendable, Equatable {
    /// The cells it holds for.
    public var cells: CellRange
    /// What may be entered.
    public var allowed: Allowed
    /// The heading of the hint, at most 32 UTF-16 units; empty for none.
    public var hintTitle: String
    /// The hint, at most 255 UTF-16 units; empty for none.
    public var hint: String
    /// What is said when something else is entered, at most 255 UTF-16 units; empty leaves it to the program.
    public var refusal: String

    /// What may be entered.
    public enum Allowed: Sendable, Equatable {
        /// One of the words in a row or column of cells, usually on a hidden sheet. Lists written into the rule
        /// itself do not exist here, because the library that writes them overflows on Chinese text.
        case list(SheetRange)
        /// A day between two days, both included.
        case date(from: SheetDate, through: SheetDate)
        /// A whole number that is not smaller.
        case wholeNumber(from: Int)
        /// A number that is not smaller.
        case number(from: Int)
        /// What makes this formula true: English function names, without the leading `=`, relative to the first cell, at
        /// most 255 UTF-16 units.
        case formula(String)
    }

    /// A rule for some cells.
    public init(
        for cells: CellRange,
        _ allowed: Allowed,
        hintTitle: String = "",
        hint: String = "",
        refusal: String = ""
    ) {
        self.cells = cells
        self.allowed = allowed
        self.hintTitle = hintTitle
        self.hint = hint
        self.refusal = refusal
    }
}
