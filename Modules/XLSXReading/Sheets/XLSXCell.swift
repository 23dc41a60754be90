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

extension XLSXCell {
    /// A cell that may be kept.
    /// - Throws: ``XLSXReadingError`` when a number is none.
    init(_ cell: XLSXCellBytes, part: String) throws(XLSXReadingError) {
        let words = { (bytes: UnsafeRawBufferPointer) in String(decoding: bytes, as: UTF8.self) }
        let value: XLSXValue
        switch cell.value {
        case .blank: value = .blank
        case .number(let digits):
            guard let number = cell.number else { throw XLSXReadingError(.invalidReference, part: part) }
            value = .number(text: words(digits), value: number)
        case .escapedText(let bytes): value = .text(bytes.unescaped)
        case .text(let bytes): value = .text(words(bytes))
        case .sharedText(let text): value = .text(text)
        case .boolean(let flag): value = .boolean(flag)
        case .error(let bytes): value = .error(words(bytes))
        }
        let formula = cell.formula.map(words)
        self.init(row: cell.row, column: cell.column, formula: formula, value: value, style: cell.style)
    }
}
