/// One record of a delimited text: the cells of a row, and where it stands.
struct Record: Hashable {
    /// The logical row, from 1, counting blank rows, as a spreadsheet does.
    let row: Int
    /// The physical line on which it starts, from 1; a cell with a line break makes the two differ.
    let line: Int
    /// The cells as they stand between the delimiters, without their quotes.
    let cells: [String]
    /// Whether a quote was opened in this record and never closed.
    var hasUnclosedQuote = false

    /// The text of a column counted from 1; empty beyond the end of the record.
    subscript(column column: Int) -> String {
        cells.indices.contains(column - 1) ? cells[column - 1] : ""
    }

    /// Whether no cell says anything.
    var isBlank: Bool { cells.allSatisfy(\.isBlankCell) }

    /// The columns, from 1, that say something.
    var filledColumns: [Int] { cells.indices.filter { !cells[$0].isBlankCell }.map { $0 + 1 } }
}

extension String {
    /// Whether a cell says nothing: blanks of every width, and characters that cannot be seen.
    var isBlankCell: Bool { unicodeScalars.allSatisfy(\.isBlankOrInvisible) }

    /// The text without blanks and invisible characters at its ends.
    var trimmedCell: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlankOrInvisible }),
            let last = scalars.lastIndex(where: { !$0.isBlankOrInvisible })
        else { return "" }
        return String(scalars[first...last])
    }
}

extension Unicode.Scalar {
    /// White space of any width, control characters, zero-width characters and byte order marks.
    var isBlankOrInvisible: Bool {
        switch value {
        case 0...0x20, 0x7F, 0xA0, 0xAD, 0x200B...0x200F, 0x2060, 0x3000, 0xFEFF: true
        case 0..<0x1680: false
        default: properties.isWhitespace
        }
    }
}
