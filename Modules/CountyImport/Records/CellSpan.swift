/// Where a cell stands in the text, without its quotes.
struct CellSpan {
    /// What a cell's bytes need before they are its text, or before they can be written again.
    struct Marks: OptionSet {
        let rawValue: UInt8
        /// The cell stands in quotes.
        static let quoted = Marks(rawValue: 1)
        /// Doubled or escaped quotes stand in it.
        static let escaped = Marks(rawValue: 2)
        /// A comma, a double quote or a line break stands in it, so that it is written in quotes.
        static let special = Marks(rawValue: 4)
        /// A quote stands in it that is neither doubled nor escaped.
        static let stray = Marks(rawValue: 8)
    }

    let start: Int
    let end: Int
    let marks: Marks

    /// The bytes that the cell says, into `bytes`.
    func append(
        of text: UnsafeBufferPointer<UInt8>,
        quote: UInt8,
        escape: UInt8?,
        to bytes: inout [UInt8]
    ) {
        guard marks.contains(.escaped) else { return bytes.append(contentsOf: text[start..<end]) }
        var index = start
        while index < end {
            let byte = text[index]
            let next = index + 1 < end ? text[index + 1] : 0
            if byte == quote && next == quote || byte == escape && (next == quote || next == escape) {
                index += 1
                bytes.append(next)
            } else {
                bytes.append(byte)
            }
            index += 1
        }
    }

    /// The text of the cell.
    func string(of text: UnsafeBufferPointer<UInt8>, in dialect: Dialect) -> String {
        guard marks.contains(.escaped) else { return String(decoding: text[start..<end], as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(end - start)
        append(of: text, quote: dialect.quote, escape: dialect.escape, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
