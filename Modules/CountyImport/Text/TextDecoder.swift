/// Bytes to text: byte order mark, then UTF-16 by its NUL bytes, then strict UTF-8, then GB18030.
///
/// Almost any bytes “are” GB18030, therefore the result must contain a word that was expected; otherwise the file
/// is refused rather than read as noise.
struct TextDecoder {
    /// Whether a text contains a word that a county's file has: the name of a region or a header.
    let isFamiliar: (String) -> Bool

    func decode(_ bytes: [UInt8]) throws(FileRefused) -> DecodedText {
        guard bytes.contains(where: { !Self.isBlank($0) }) else { throw .fileEmpty }
        if let format = ForeignFormat(of: bytes) { throw .notCSV(format) }
        let decoded = try encoded(bytes)
        let replacements = DestroyedText.marks(in: decoded.utf8)
        guard !replacements.areDestruction else { throw .textDestroyed(replacements) }
        guard isFamiliar(decoded.beginning) else { throw .unfamiliarText(decoded) }
        return decoded
    }

    private func encoded(_ bytes: [UInt8]) throws(FileRefused) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try markedUTF8(bytes.dropFirst(3)) }
        // UTF-32 begins like UTF-16 and has two zero bytes behind it.
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { throw .nulBytes(at: 2) }
        if let utf16 = UTF16Text.decode(bytes) { return utf16 }
        if bytes.prefix(1 << 16).contains(0) { throw .nulBytes(at: bytes.firstIndex(of: 0) ?? 0) }
        guard String(validating: bytes, as: UTF8.self) != nil else { return try legacy(bytes) }
        let text = DecodedText(encoding: .utf8, utf8: bytes, evidence: Wording.strictUTF8)
        // A few short GBK texts, such as 联通, happen to be valid UTF-8: the words decide.
        guard !isFamiliar(text.beginning), let other = try? legacy(bytes), isFamiliar(other.beginning) else {
            return text
        }
        return other
    }

    private func markedUTF8(_ bytes: ArraySlice<UInt8>) throws(FileRefused) -> DecodedText {
        let isStrict = String(validating: bytes, as: UTF8.self) != nil
        return DecodedText(
            encoding: .utf8WithMark,
            utf8: isStrict ? Array(bytes) : Self.repaired(bytes),
            evidence: isStrict ? Wording.markedUTF8 : Wording.markedButDamagedUTF8
        )
    }

    /// GB18030, unless the words show that the file is UTF-8 with a few broken bytes.
    private func legacy(_ bytes: [UInt8]) throws(FileRefused) -> DecodedText {
        var gb18030 = try GB18030Transcoder()
        let utf8 = gb18030.whole(bytes[...])
        let asGB = DecodedText(
            encoding: .gb18030,
            utf8: utf8,
            evidence: gb18030.damage == 0 ? Wording.strictGB18030 : Wording.damagedGB18030(gb18030.damage)
        )
        if isFamiliar(asGB.beginning) { return asGB }
        let asUTF8 = DecodedText(encoding: .utf8, utf8: Self.repaired(bytes[...]), evidence: Wording.damagedUTF8)
        return isFamiliar(asUTF8.beginning) ? asUTF8 : asGB
    }

    /// UTF-8 with U+FFFD in place of what is broken.
    private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var transcoder = UTF8Transcoder()
        return transcoder.whole(bytes)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
}
