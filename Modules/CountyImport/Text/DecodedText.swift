/// The text of a file and how it was found.
struct DecodedText {
    /// The encodings that counties use.
    enum Encoding: String {
        case utf8 = "UTF-8"
        case utf8WithMark = "UTF-8 BOM"
        case gb18030 = "GB18030"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
        case windows1252 = "windows-1252"
    }

    /// The encoding.
    let encoding: Encoding
    /// The text in UTF-8, without a byte order mark. Bytes that say nothing stand as U+FFFD.
    let utf8: [UInt8]
    /// What showed the encoding, in Chinese.
    let evidence: String

    /// The beginning of the text, for a look at its words. Even a large file shows its headers there.
    var beginning: String { String(decoding: utf8.prefix(1 << 13), as: UTF8.self) }
}
