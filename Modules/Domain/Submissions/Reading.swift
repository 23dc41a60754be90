public import Quantities

/// What a county said about a measure. A zero is a value; an empty cell is no reading at all (未报); a dash where the
/// region has no task is said outright (无此项任务).
public enum Reading: Hashable, Sendable {
    /// A number in the unit of the measure; money in fen.
    case number(Rational)
    /// “—” or “/”: no such task.
    case noSuchTask
    /// A day.
    case date(CalendarDate)
    /// Text.
    case text(String)

    /// Whether it is a day or a text, which nothing is computed from.
    public var isWords: Bool {
        switch self {
        case .date, .text: true
        case .number, .noSuchTask: false
        }
    }

    /// The number, where it is one.
    public var number: Rational? { if case .number(let value) = self { value } else { nil } }
}

/// Where a figure stands in the file it came from.
public struct CellPlace: Hashable, Sendable, Codable {
    /// The sheet, for workbooks.
    public let sheet: String?
    /// The logical row, from 1.
    public let row: Int
    /// The physical line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int
    /// The text of the cell as it was found.
    public let text: String

    /// A cell of a file.
    public init(sheet: String? = nil, row: Int, line: Int, column: Int, text: String) {
        self.sheet = sheet
        self.row = row
        self.line = line
        self.column = column
        self.text = text
    }
}
