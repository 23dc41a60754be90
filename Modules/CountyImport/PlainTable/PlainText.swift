/// Text of any origin. A county's file must show familiar words; here anything that can be a text is one, also the
/// Western encoding of files from abroad.
enum PlainText {
    static func decode(_ bytes: [UInt8]) throws(FileRefused) -> DecodedText {
        let text = try TextDecoder(isFamiliar: { _ in true }).decode(bytes)
        guard text.encoding == .gb18030, looksWestern(bytes) else { return text }
        var western = WesternTranscoder()
        return DecodedText(encoding: .windows1252, utf8: western.whole(bytes[...]), evidence: Wording.western)
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
}
