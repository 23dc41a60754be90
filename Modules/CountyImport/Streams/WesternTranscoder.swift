/// Windows-1252, the Western encoding of files from abroad.
struct WesternTranscoder: Transcoder {
    func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int) {
        var written = 0
        for byte in input {
            for unit in UTF8.encode(Self.scalar(byte)) ?? UTF8.encodedReplacementCharacter {
                output[written] = unit
                written += 1
            }
        }
        return (input.count, written)
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(marks[byte] ?? UInt32(byte)) ?? "\u{FFFD}"
    }

    /// Where Windows-1252 differs from Latin-1 and tables use it.
    private static let marks: [UInt8: UInt32] = [
        0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
        0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122,
    ]
}
