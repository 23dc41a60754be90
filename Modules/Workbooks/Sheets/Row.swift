/// One row of a sheet, from its first column on.
public struct Row: Sendable, Equatable {
    /// The cells; the first stands in column A. Shorter rows end early.
    public var cells: [Cell]
    /// How high it is.
    public var height: RowHeight

    /// Makes a row.
    public init(_ cells: [Cell] = [], height: RowHeight = .automatic) {
        // What was put together from pieces has room for twice as much; a ledger has a hundred thousand rows.
        self.cells = cells.capacity < cells.count + cells.count / 4 + 4 ? cells : cells.map(\.self)
        self.height = height
    }
}

/// How high a row is.
public enum RowHeight: Sendable, Equatable {
    /// As high as its longest text needs, merged cells included; see ``Sheet/rowHeights()``.
    case automatic
    /// This many points, above 0 and at most 409.
    case points(Double)
}
