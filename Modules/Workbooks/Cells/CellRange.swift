/// A rectangle of cells on one sheet, both corners included.
public struct CellRange: Sendable, Hashable {
    /// The upper left corner.
    public var first: CellAddress
    /// The lower right corner.
    public var last: CellAddress

    /// The rectangle between two corners; the first must be the upper left one.
    public init(_ first: CellAddress, _ last: CellAddress) {
        self.first = first
        self.last = last
    }

    /// The rectangle of a size that starts at a cell.
    public init(at first: CellAddress, rows: Int = 1, columns: Int = 1) {
        self.init(first, first.offset(rows: rows - 1, columns: columns - 1))
    }

    /// The rectangle of a size that starts at a row and column, both from zero.
    public init(row: Int, column: Int, rows: Int = 1, columns: Int = 1) {
        self.init(at: CellAddress(row: row, column: column), rows: rows, columns: columns)
    }

    /// How many rows it covers.
    public var rowCount: Int { last.row - first.row + 1 }

    /// How many columns it covers.
    public var columnCount: Int { last.column - first.column + 1 }

    /// Whether it is exactly one cell.
    public var isSingleCell: Bool { first == last }

    /// The relative reference, `B7:D9`, or `B7` for one cell.
    public var a1: String { isSingleCell ? first.a1 : first.a1 + ":" + last.a1 }

    /// The reference that stays put, `$B$7:$D$9`, or `$B$7` for one cell.
    public var absolute: String { isSingleCell ? first.absolute : first.absolute + ":" + last.absolute }

    /// Whether the cell lies inside.
    public func contains(_ cell: CellAddress) -> Bool {
        (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
    }

    /// Whether two rectangles share a cell.
    public func overlaps(_ other: CellRange) -> Bool {
        first.row <= other.last.row && other.first.row <= last.row
            && first.column <= other.last.column && other.first.column <= last.column
    }

    /// Whether it exists on a sheet and its corners stand the right way round.
    public var isOnSheet: Bool {
        first.isOnSheet && last.isOnSheet && rowCount > 0 && columnCount > 0
    }
}

/// A rectangle of cells on a named sheet.
public struct SheetRange: Sendable, Hashable {
    /// The name on the tab.
    public var sheet: String
    /// The cells.
    public var cells: CellRange

    /// The cells of a sheet.
    public init(sheet: String, cells: CellRange) {
        self.sheet = sheet
        self.cells = cells
    }

    /// How a formula names it: `'总台账'!$B$7:$D$9`. The sheet name is always quoted, so every legal name works.
    public var reference: String { "'\(sheet)'!\(cells.absolute)" }
}
