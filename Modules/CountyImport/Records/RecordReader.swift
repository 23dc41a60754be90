/// The records of a text that lies in memory, as strings.
struct RecordReader {
    private let bytes: [UInt8]
    private var scanner: RecordScanner
    private var position = 0

    init(_ utf8: [UInt8], dialect: Dialect) {
        bytes = utf8
        scanner = RecordScanner(dialect)
    }

    /// All records. Refuses what `RecordScanner` refuses.
    static func records(of utf8: [UInt8], dialect: Dialect) throws(FileRefused) -> [Record] {
        var reader = RecordReader(utf8, dialect: dialect)
        var records: [Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    /// The next record; `nil` behind the last.
    mutating func next() throws(FileRefused) -> Record? {
        let (text, start) = (bytes, position)
        let outcome = try text.withUnsafeBufferPointer { text throws(FileRefused) -> (Record, Int)? in
            guard case .record(let end) = try scanner.scan(text, from: start, isComplete: true) else { return nil }
            return (scanner.record(of: text), end)
        }
        guard let (record, end) = outcome else { return nil }
        position = end
        return record
    }
}

extension RecordScanner {
    /// The last record as strings.
    func record(of text: UnsafeBufferPointer<UInt8>) -> Record {
        Record(
            row: row,
            line: line,
            cells: cells.map { $0.string(of: text, in: dialect) },
            hasUnclosedQuote: hasUnclosedQuote
        )
    }
}
