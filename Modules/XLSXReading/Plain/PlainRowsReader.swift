/// Reads rows as our own files spell them.
struct PlainRowsReader {
    private let strings: [String]
    private var row: Int
    private var column = -1
    private var cursor: PlainCursor

    /// A reader of the rows behind one.
    init(_ cursor: PlainCursor, strings: [String], after row: Int) {
        self.cursor = cursor
        self.strings = strings
        self.row = row
    }

    /// Hands out the cells in reading order.
    /// - Throws: ``XLSXReadingError``, or what `body` throws.
    mutating func readCells(_ body: (XLSXCellBytes) throws -> Void) throws {
        while !cursor.isAtEnd {
            guard try beginRow() else { continue }
            while !cursor.takes("</row>") { try body(cell()) }
        }
    }

    /// Begins the next row, which has to stand below the one before; says whether it has cells.
    private mutating func beginRow() throws(XLSXReadingError) -> Bool {
        try cursor.expect("<row r=\"")
        let number = try cursor.number()
        guard number > row + 1, number <= XLSXReference.lastRow + 1 else { throw invalidReference }
        (row, column) = (number - 1, -1)
        try cursor.expect("\"")
        try cursor.skip(" spans=\"")
        try cursor.skip(" ht=\"")
        try cursor.skip(" customHeight=\"")
        try cursor.skip(" x14ac:dyDescent=\"")
        if cursor.takes("/>") { return false }
        try cursor.expect(">")
        return true
    }

    /// Takes the next cell, which has to stand to the right of the one before.
    private mutating func cell() throws(XLSXReadingError) -> XLSXCellBytes {
        try cursor.expect("<c r=\"")
        let next = try cursor.column()
        guard next > column, next <= XLSXReference.lastColumn, try cursor.number() == row + 1 else {
            throw invalidReference
        }
        column = next
        try cursor.expect("\"")
        var style = 0
        if cursor.takes(" s=\"") {
            style = try cursor.number()
            try cursor.expect("\"")
        }
        let kind = try kind()
        if cursor.takes("/>") {
            return XLSXCellBytes(row: row, column: column, style: style, formula: nil, value: .blank)
        }
        try cursor.expect(">")
        var formula: UnsafeRawBufferPointer?
        if cursor.takes("<f>") {
            formula = try cursor.words()
            try cursor.expect("</f>")
        }
        let value = try value(kind)
        try cursor.expect("</c>")
        return XLSXCellBytes(row: row, column: column, style: style, formula: formula, value: value)
    }

    /// What the file calls the type of a cell.
    private enum Kind { case number, shared, inline, formulaText }

    private mutating func kind() throws(XLSXReadingError) -> Kind {
        guard cursor.takes(" t=\"") else { return .number }
        if cursor.takes("s\"") { return .shared }
        if cursor.takes("inlineStr\"") { return .inline }
        try cursor.expect("str\"")
        return .formulaText
    }

    private mutating func value(_ kind: Kind) throws(XLSXReadingError) -> XLSXCellBytes.Value {
        if kind == .inline {
            try cursor.expect("<is>")
            let words = try cursor.text()
            try cursor.expect("</is>")
            return .escapedText(words)
        }
        try cursor.expect("<v>")
        let value: XLSXCellBytes.Value
        switch kind {
        case .number:
            let digits = try cursor.words()
            guard !digits.isEmpty else { throw cursor.malformed }
            value = .number(digits)
        case .shared:
            let index = try cursor.number()
            guard strings.indices.contains(index) else { throw invalidReference }
            value = .sharedText(strings[index])
        case .formulaText, .inline: value = .escapedText(try cursor.words())
        }
        try cursor.expect("</v>")
        return value
    }

    private var invalidReference: XLSXReadingError { XLSXReadingError(.invalidReference, part: cursor.part) }
}
