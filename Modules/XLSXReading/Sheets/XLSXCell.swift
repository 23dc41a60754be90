/// What a cell holds or shows.
public enum XLSXValue: Sendable, Equatable {
    /// Nothing.
    case blank
    /// A number, as it is written in the file and as a value. Days are numbers too.
    case number(text: String, value: Double)
    /// Words.
    case text(String)
    /// True or false.
    case boolean(Bool)
    /// An error such as `#DIV/0!`.
    case error(String)
}

/// One cell that stands in the file.
public struct XLSXCell: Sendable, Equatable {
    /// Its row, from zero.
    public var row: Int
    /// Its column, from zero.
    public var column: Int
    /// The formula without `=`; empty for the followers of a shared formula; nil for no formula.
    public var formula: String?
    /// What it holds, or what its formula gave when the file was written.
    public var value: XLSXValue
    /// The number of its style in the file.
    public var style: Int

    /// A cell.
    public init(row: Int, column: Int, formula: String? = nil, value: XLSXValue, style: Int = 0) {
        self.row = row
        self.column = column
        self.formula = formula
        self.value = value
        self.style = style
    }
}

/// One row of cells, in the order of the file.
public struct XLSXRow: Sendable, Equatable {
    /// Its number, from zero.
    public var index: Int
    /// Its cells from left to right; columns without a cell are left out.
    public var cells: [XLSXCell]

    /// A row.
    public init(index: Int, cells: [XLSXCell]) {
        self.index = index
        self.cells = cells
    }
}
