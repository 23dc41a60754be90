/// Reads the references of cells.
enum XLSXReference {
    /// Row and column from zero of `B7`; nil for anything else or outside a sheet.
    static func parse(_ reference: UnsafePointer<CChar>) -> (row: Int, column: Int)? {
        var column = 0
        var row = 0
        var cursor = reference
        while (65...90).contains(cursor.pointee), column <= lastColumn {
            column = column * 26 + Int(cursor.pointee) - 64
            cursor += 1
        }
        guard column > 0, column <= lastColumn + 1 else { return nil }
        while (48...57).contains(cursor.pointee), row <= lastRow {
            row = row * 10 + Int(cursor.pointee) - 48
            cursor += 1
        }
        guard cursor.pointee == 0, row > 0, row <= lastRow + 1 else { return nil }
        return (row - 1, column - 1)
    }

    static let lastRow = 1_048_575
    static let lastColumn = 16_383
}

/// A rectangle of cells, rows and columns from zero.
public struct XLSXRange: Sendable, Hashable {
    /// The rows.
    public let rows: Range<Int>
    /// The columns.
    public let columns: Range<Int>

    /// Reads `A1:B2` or `A1`; nil for anything else.
    public init?(_ text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false).map {
            String($0).withCString(XLSXReference.parse)
        }
        guard (1...2).contains(corners.count), let first = corners[0], let last = corners[corners.count - 1],
            first.row <= last.row, first.column <= last.column
        else { return nil }
        rows = first.row..<last.row + 1
        columns = first.column..<last.column + 1
    }
}
