/// UTF-16 as Excel writes it under the name “Unicode 文本”: with a byte order mark, or known by the NUL bytes of its
/// commas, digits and line ends, which all lie on one side.
enum UTF16Text {
    static func decode(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xFF, 0xFE]) { return decode(bytes.dropFirst(2), bigEndian: false, Wording.marked) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decode(bytes.dropFirst(2), bigEndian: true, Wording.marked) }
        guard let bigEndian = nulSide(of: bytes.prefix(1 << 16)) else { return nil }
        return decode(bytes[...], bigEndian: bigEndian, Wording.byNulBytes)
    }

    /// Whether the NUL bytes stand first in their pair; `nil` when there are none, or when they stand on both sides.
    private static func nulSide(of bytes: ArraySlice<UInt8>) -> Bool? {
        var counts = [0, 0]
        for (offset, byte) in bytes.enumerated() where byte == 0 { counts[offset % 2] += 1 }
        // A stray NUL in a byte-wise text is no pattern: even sparse UTF-16 tables have one in twenty bytes.
        guard max(counts[0], counts[1]) * 20 >= bytes.count, min(counts[0], counts[1]) == 0 else { return nil }
        return counts[0] > 0
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool, _ evidence: String) -> DecodedText {
        var transcoder = UTF16Transcoder(isBigEndian: bigEndian)
        return DecodedText(
            encoding: bigEndian ? .utf16BigEndian : .utf16LittleEndian,
            utf8: transcoder.whole(bytes),
            evidence: evidence
        )
    }
}
