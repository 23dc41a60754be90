/// Encodes rows for `COPY … FROM STDIN` in the text format.
///
/// Not CSV: on PostgreSQL 15 a line of CSV that holds only `\.` ends the data, and the rows behind it are lost without
/// an error. In the text format every backslash is doubled, so no such line can arise.
enum CopyText {
    /// Appends one row. Returns `false` when a text contains NUL; the buffer is then of no use.
    static func append(_ cells: [String?], to buffer: inout [UInt8]) -> Bool {
        for (index, cell) in cells.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: "\t")) }
            guard let cell else {
                buffer.append(contentsOf: "\\N".utf8)
                continue
            }
            for byte in cell.utf8 {
                if byte == 0 { return false }
                append(byte, to: &buffer)
            }
        }
        buffer.append(UInt8(ascii: "\n"))
        return true
    }

    /// Only backslash, tab and the line ends have a meaning in the format; all other bytes stand for themselves.
    private static func append(_ byte: UInt8, to buffer: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\\"): buffer.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\t"): buffer.append(contentsOf: "\\t".utf8)
        case UInt8(ascii: "\n"): buffer.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\r"): buffer.append(contentsOf: "\\r".utf8)
        default: buffer.append(byte)
        }
    }
}
