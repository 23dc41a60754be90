/// Reads the records of a delimited text after RFC 4180, and forgives what county files do: any line end (also
/// mixed), records of any length, and quotes that enclose nothing.
struct RecordReader: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private let dialect: Dialect
    private let firstOfDelimiter: UInt8
    private var position = 0
    private var row = 0
    private var line = 1
    /// From here on no quote closes, so that a stray quote does not make the reader scan to the end again and again.
    private var noQuoteClosesFrom: Int

    init(_ utf8: [UInt8], dialect: Dialect) {
        bytes = utf8
        self.dialect = dialect
        firstOfDelimiter = dialect.delimiter.first ?? UInt8(ascii: ",")
        noQuoteClosesFrom = utf8.count
    }

    mutating func next() -> Record? {
        guard position < bytes.count else { return nil }
        row += 1
        let start = line
        var cells: [String] = []
        var isUnclosed = false
        while true {
            cells.append(cell(isUnclosed: &isUnclosed))
            guard isDelimiter(at: position) else { break }
            position += dialect.delimiter.count
        }
        skipLineEnd()
        return Record(row: row, line: start, cells: cells, hasUnclosedQuote: isUnclosed)
    }

    private mutating func cell(isUnclosed: inout Bool) -> String {
        if dialect.hasPadding, position < bytes.count, bytes[position] == 0x20 { position += 1 }
        if position < bytes.count, bytes[position] == dialect.quote {
            if let quoted = quotedCell() { return quoted }
            isUnclosed = true
        }
        let start = position
        while position < bytes.count, !isLineEnd(bytes[position]), !isDelimiter(at: position) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// A cell in quotes; `nil`, without having moved, when its opening quote encloses nothing: either no quote
    /// closes it, or it would swallow a line break and a stray quote, as one quote too many does.
    private mutating func quotedCell() -> String? {
        guard position < noQuoteClosesFrom else { return nil }
        var content: [UInt8] = []
        var index = position + 1
        var lineBreaks = 0
        var strayQuotes = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == dialect.quote {
                if index + 1 < bytes.count, bytes[index + 1] == dialect.quote {
                    index += 1
                } else if let end = cellEnd(from: index + 1) {
                    guard lineBreaks == 0 || strayQuotes == 0 else { return nil }
                    line += lineBreaks
                    position = end
                    return String(decoding: content, as: UTF8.self)
                } else {
                    strayQuotes += 1
                }
            } else if isLineEnd(byte), !(byte == 0x0A && bytes[index - 1] == 0x0D) {
                lineBreaks += 1
            }
            content.append(byte)
            index += 1
        }
        noQuoteClosesFrom = Swift.min(noQuoteClosesFrom, position)
        return nil
    }

    /// Where the cell ends when only blanks follow up to a delimiter or the end of the record.
    private func cellEnd(from index: Int) -> Int? {
        var index = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        return index >= bytes.count || isLineEnd(bytes[index]) || isDelimiter(at: index) ? index : nil
    }

    private func isDelimiter(at index: Int) -> Bool {
        guard index < bytes.count, bytes[index] == firstOfDelimiter else { return false }
        let delimiter = dialect.delimiter
        return delimiter.count == 1
            || (index + delimiter.count <= bytes.count
                && bytes[index..<(index + delimiter.count)].elementsEqual(delimiter))
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
        position += isPair ? 2 : 1
        line += 1
    }
}
