import Glibc

/// Writes records as plain comma-separated text after RFC 4180, with LF. It is for programs: cells are not guarded
/// against spreadsheets that take a text for a formula.
struct TableWriter {
    private var buffer: [UInt8] = []
    private let write: (UnsafeRawBufferPointer) throws -> Void
    private static let pieceBytes = 1 << 18

    init(_ write: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.write = write
        buffer.reserveCapacity(Self.pieceBytes + RecordLimits.recordBytes)
    }

    /// Writes a record of strings.
    mutating func add(_ cells: [String]) throws {
        for (index, cell) in cells.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            if cell.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) {
                addQuoted(cell.utf8)
            } else {
                buffer += cell.utf8
            }
        }
        try endRecord()
    }

    /// Writes the last record of a scanner as its bytes are.
    mutating func add(_ scanner: RecordScanner, of text: UnsafeBufferPointer<UInt8>) throws {
        let dialect = scanner.dialect
        if dialect.delimiter.count == 1, dialect.delimiter[0] == UInt8(ascii: ","), !dialect.hasPadding,
            scanner.cells.allSatisfy({ $0.marks.isEmpty }), let first = scanner.cells.first,
            let last = scanner.cells.last
        {
            buffer += text[first.start..<last.end]
            return try endRecord()
        }
        for index in scanner.cells.indices {
            let cell = scanner.cells[index]
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            if !cell.marks.contains(.special) {
                buffer += text[cell.start..<cell.end]
            } else {
                addQuoted(cell, of: text, dialect)
            }
        }
        try endRecord()
    }

    /// Writes what is left.
    mutating func finish() throws {
        try buffer.withUnsafeBytes { try write($0) }
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func endRecord() throws {
        buffer.append(0x0A)
        if buffer.count >= Self.pieceBytes { try finish() }
    }

    private mutating func addQuoted(_ cell: CellSpan, of text: UnsafeBufferPointer<UInt8>, _ dialect: Dialect) {
        let isWrittenAlready = dialect.quote == UInt8(ascii: "\"") && dialect.escape == nil
        if isWrittenAlready, cell.marks.contains(.quoted), !cell.marks.contains(.stray) {
            buffer += text[(cell.start - 1)...cell.end]
        } else {
            var bytes: [UInt8] = []
            cell.append(of: text, quote: dialect.quote, escape: dialect.escape, to: &bytes)
            addQuoted(bytes)
        }
    }

    private mutating func addQuoted(_ bytes: some Sequence<UInt8>) {
        buffer.append(UInt8(ascii: "\""))
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
