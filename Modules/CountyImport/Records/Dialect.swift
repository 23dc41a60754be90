/// How a text separates its cells.
struct Dialect: Hashable {
    /// What stands between two cells, in UTF-8; a full-width comma takes three bytes.
    let delimiter: [UInt8]
    /// What encloses a cell that holds a delimiter or a line break.
    var quote = UInt8(ascii: "\"")
    /// What takes the meaning from a quote behind it, besides doubling the quote; `nil` where nothing does.
    var escape: UInt8?
    /// Whether a blank follows every delimiter and is no part of the cell.
    var hasPadding = false

    /// The delimiter as text.
    var delimiterText: String { String(decoding: delimiter, as: UTF8.self) }

    static let comma = Dialect(delimiter: Array(",".utf8))
}
