/// A place on a sheet. Rows and columns count from zero; ``a1`` is how people write it.
public struct CellAddress: Sendable, Hashable, Comparable {
    /// Row, from 0 to ``maximumRow``.
    public var row: Int
    /// Column, from 0 to ``maximumColumn``.
    public var column: Int

    /// The last row of a sheet.
    public static let maximumRow = 1_048_575
    /// The last column of a sheet.
    public static let maximumColumn = 16_383

    /// The cell in the given row and column, both from zero.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B7`; nil when the text is anything else or lies outside a sheet. Dollar signs are not read.
    public init?(_ a1: some StringProtocol) {
        var column = 0
        var row = 0
        var digits = 0
        for byte in a1.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && column <= Self.maximumColumn:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && digits < 7:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
            default:
                return nil
            }
        }
        guard row > 0, column > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
        guard isOnSheet else { return nil }
    }

    /// The relative reference, for example `B7`.
    public var a1: String { Self.letters(ofColumn: column) + String(row + 1) }

    /// The reference that stays put when a formula is copied, for example `$B$7`.
    public var absolute: String { "$" + Self.letters(ofColumn: column) + "$" + String(row + 1) }

    /// Whether the place exists on a sheet.
    public var isOnSheet: Bool {
        (0...Self.maximumRow).contains(row) && (0...Self.maximumColumn).contains(column)
    }

    /// The cell this many rows below and columns to the right.
    public func offset(rows: Int = 0, columns: Int = 0) -> CellAddress {
        CellAddress(row: row + rows, column: column + columns)
    }

    /// The letters of a column from zero: 0 is `A`, 26 is `AA`.
    public static func letters(ofColumn column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column
        while rest >= 0 {
            letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest = rest / 26 - 1
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// Reading order: row by row, then column by column.
    public static func < (lhs: CellAddress, rhs: CellAddress) -> Bool {
        (lhs.row, lhs.column) < (rhs.row, rhs.column)
    }
}
