import Workbooks

/// Rows of text in columns, for a terminal. A Chinese character is as wide as two letters.
public struct Table {
    private var rows: [[String]]

    /// A table with a header.
    public init(_ header: String...) { self.init(header) }

    /// A table with a header.
    public init(_ header: [String]) { rows = [header] }

    /// Adds a row.
    public mutating func add(_ cells: [String]) { rows.append(cells) }

    /// Whether there is nothing but the header.
    public var isEmpty: Bool { rows.count == 1 }

    /// The table as text, columns padded to the widest cell.
    public var text: String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { column < $0.count ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (cell, width) in zip(row, widths) {
                line += cell + String(repeating: " ", count: width - Self.width(cell) + 2)
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    private static func width(_ text: String) -> Int { TextWidth.of(text) }
}
