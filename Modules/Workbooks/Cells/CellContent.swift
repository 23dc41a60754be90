/// What stands in a cell.
public enum CellContent: Sendable, Equatable {
    /// Nothing; the style is still drawn.
    case blank
    /// Words. At most 32,767 UTF-16 units; line feeds and tabs are the only control characters allowed.
    case text(String)
    /// A whole number of at most 15 digits, which is what a spreadsheet keeps exactly.
    case integer(Int)
    /// A finite number.
    case number(Double)
    /// A day.
    case date(SheetDate)
    /// A formula with the result it has today.
    indirect case formula(Formula)
    /// Words that jump to a cell of this workbook.
    indirect case link(InternalLink)
}

extension CellContent {
    /// What a spreadsheet adds when it adds the cell: a number, a day, the number that a formula gives; `nil` for what it passes over.
    public var addend: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .date(let date): Double(date.serial)
        case .formula(let formula): if case .number(let value) = formula.result { value } else { nil }
        case .blank, .text, .link: nil
        }
    }
}

/// A live formula and its computed result. Viewers that do not calculate show the result, so it must be right.
public struct Formula: Sendable, Equatable {
    /// The expression in English function names, without the leading `=`. At most 8,192 UTF-16 units.
    public var expression: String
    /// What the expression gives with the figures of this workbook.
    public var result: Result

    /// What a formula can give.
    public enum Result: Sendable, Equatable {
        /// A finite number.
        case number(Double)
        /// Words.
        case text(String)
    }

    /// A formula with its result.
    public init(_ expression: String, result: Result) {
        self.expression = expression
        self.result = result
    }
}

/// Words that jump to a cell of the same workbook.
public struct InternalLink: Sendable, Equatable {
    /// The words shown.
    public var text: String
    /// The name on the tab of the sheet it jumps to; the sheet must exist.
    public var sheet: String
    /// The cell it jumps to.
    public var cell: CellAddress

    /// A jump to a cell, the upper left one unless told otherwise.
    public init(_ text: String, toSheet sheet: String, cell: CellAddress = CellAddress(row: 0, column: 0)) {
        self.text = text
        self.sheet = sheet
        self.cell = cell
    }
}
