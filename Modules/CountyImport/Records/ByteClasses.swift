/// What each byte may mean in a dialect, so that most bytes are passed over with one look at a table.
final class ByteClasses: Sendable {
    enum Class: UInt8 {
        case plain
        /// The first byte of the delimiter.
        case delimiter
        case lineFeed, carriageReturn
        case quote, escape
        /// Means nothing in this dialect, and something in the one that is written: a comma or a double quote.
        case special
    }

    /// An array would be retained and checked at every byte.
    private nonisolated(unsafe) let table = UnsafeMutablePointer<Class>.allocate(capacity: 256)

    init(_ dialect: Dialect) {
        table.initialize(repeating: .plain, count: 256)
        for byte in ",\"".utf8 { table[Int(byte)] = .special }
        if let escape = dialect.escape { table[Int(escape)] = .escape }
        table[Int(dialect.quote)] = .quote
        table[Int(dialect.delimiter.first ?? UInt8(ascii: ","))] = .delimiter
        table[0x0A] = .lineFeed
        table[0x0D] = .carriageReturn
    }

    deinit { table.deallocate() }

    subscript(byte: UInt8) -> Class {
        @inline(__always) get { table[Int(byte)] }
    }
}
