/// Text of any origin. A county's file must show familiar words; here anything that can be a text is one, also the
/// Western encoding of files from abroad.
enum PlainText {
    static func decode(_ bytes: [UInt8]) throws(FileRefused) -> DecodedText {
        let text = try TextDecoder(isFamiliar: { _ in true }).decode(bytes)
        guard text.encoding == .gb18030, looksWestern(bytes) else { return text }
        return DecodedText(encoding: .windows1252, utf8: western(bytes), evidence: Wording.western)
    }

    /// Chinese characters are pairs of high bytes; accents stand alone between letters.
    private static func looksWestern(_ bytes: [UInt8]) -> Bool {
        var alone = 0
        var runs = 0
        var length = 0
        for byte in bytes + [0] {
            if byte >= 0x80 {
                length += 1
            } else if length > 0 {
                runs += 1
                alone += length == 1 ? 1 : 0
                length = 0
            }
        }
        return alone * 2 > runs
    }

    private static func western(_ bytes: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(marks[byte] ?? UInt32(byte)) ?? "\u{FFFD}") }
        return Array(String(text).utf8)
    }

    /// Where Windows-1252 differs from Latin-1 and tables use it.
    private static let marks: [UInt8: UInt32] = [
        0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
        0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122,
    ]
}
