/// Where in a file something stands. All numbers count from 1, as a spreadsheet shows them.
public struct Place: Hashable, Sendable {
    /// The name of the sheet, for workbooks.
    public var sheet: String?
    /// The logical row: records, title rows and blank lines included.
    public var row: Int?
    /// The physical line on which the record starts; differs from `row` after a cell with a line break.
    public var line: Int?
    /// The column, counted from 1.
    public var column: Int?

    /// A place; leave out what does not apply.
    public init(sheet: String? = nil, row: Int? = nil, line: Int? = nil, column: Int? = nil) {
        self.sheet = sheet
        self.row = row
        self.line = line
        self.column = column
    }

    /// The letter of the column, such as `D` or `AA`.
    public var columnLetter: String? { column.map(Self.letters(ofColumn:)) }

    /// The spreadsheet reference, such as `D7`, where both row and column are known.
    public var cell: String? {
        guard let row, let columnLetter else { return nil }
        return "\(columnLetter)\(row)"
    }

    /// The letters of a column counted from 1.
    public static func letters(ofColumn column: Int) -> String {
        var rest = column
        var letters = ""
        while rest > 0 {
            let digit = (rest - 1) % 26
            letters = String(UnicodeScalar(UInt8(65 + digit))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The place in words, such as `第6行D列`; empty where nothing is known.
    public var words: String {
        let sheetWords = sheet.map { "工作表“\($0)”" } ?? ""
        let rowWords = row.map { "第\($0)行" } ?? ""
        return sheetWords + rowWords + (columnLetter.map { "\($0)列" } ?? "")
    }
}
