/// The rows of a table that is too large to be held: they go out as they come, below the header that its beginning
/// showed.
struct PlainBody {
    private let header: [[String]]
    private let firstRow: Int
    private let isWhole: Bool

    /// Continues what was laid out of the beginning.
    init(_ layout: PlainLayout, isWhole: Bool) {
        header = Array(layout.records.prefix(1))
        firstRow = layout.firstRowBelowHeader
        self.isWhole = isWhole
    }

    /// Copies the first table, or all of them, and says what was left out.
    func copy(_ stream: TextStream, _ dialect: Dialect, to writer: inout TableWriter) throws -> [String] {
        for record in header { try writer.add(record) }
        var end = SecondTable()
        var explanation: [String] = []
        try stream.forEachRecord(dialect) { scanner, text in
            guard scanner.row >= firstRow, !scanner.isBlank(of: text) else { return true }
            if !isWhole, end.hasBegun(with: scanner, of: text) {
                explanation.append("第\(scanner.row)行起是另一张表，未列出")
                return false
            }
            try writer.add(scanner, of: text)
            return true
        }
        return explanation
    }
}

/// Tells where the next table begins: a full row of words alone, where all rows so far had numbers.
///
/// A small file is looked at as a whole, so that a row of words between rows with numbers is known by what follows; here
/// the row has to be known by what stands before it.
private struct SecondTable {
    private var rows = 0
    private var wordRows = 0

    mutating func hasBegun(with scanner: RecordScanner, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        rows += 1
        guard !scanner.hasNumbers(of: text) else { return false }
        wordRows += 1
        return rows > 100 && wordRows == 1 && scanner.cells.count > 1 && scanner.cells.allSatisfy { $0.end > $0.start }
    }
}

extension RecordScanner {
    /// Whether no cell of the last record says anything.
    func isBlank(of text: UnsafeBufferPointer<UInt8>) -> Bool {
        for cell in cells {
            let bytes = UnsafeBufferPointer(rebasing: text[cell.start..<cell.end])
            if let first = bytes.first, first > 0x20, first < 0x7F { return false }
            if !String(decoding: bytes, as: UTF8.self).isBlankCell { return false }
        }
        return true
    }

    /// Whether any cell of the last record is mostly digits: a number, an amount, a date or a time.
    func hasNumbers(of text: UnsafeBufferPointer<UInt8>) -> Bool {
        cells.contains { cell in
            let digits = text[cell.start..<cell.end].reduce(0) { $0 + ((0x30...0x39).contains($1) ? 1 : 0) }
            return digits > 0 && digits * 2 >= cell.end - cell.start
        }
    }
}
