/// Turns bytes of one encoding into UTF-8, piece by piece. What says nothing becomes U+FFFD, one for a broken byte, so
/// that the delimiter behind it survives.
protocol Transcoder {
    /// Transcodes as much as it can. `isLast` says that nothing follows, so that an unfinished character is broken.
    ///
    /// - Returns: how many bytes were used up and how many were written. `output` holds at least three times as many
    ///   bytes as `input`, which is enough for any encoding.
    mutating func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int)
}

extension Transcoder {
    /// Transcodes bytes that lie in memory and are all there is.
    mutating func whole(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: input.count * 3) { output, count in
                guard let base = output.baseAddress else { return }
                count = transcode(input, isLast: true, into: base).written
            }
        }
    }
}

/// U+FFFD in UTF-8.
@inline(__always)
func putReplacement(_ output: UnsafeMutablePointer<UInt8>, at position: Int) {
    output[position] = 0xEF
    output[position + 1] = 0xBF
    output[position + 2] = 0xBD
}

extension DecodedText.Encoding {
    /// What reads a stream of this encoding. `isASCII` says that its beginning is, so that the encoding is still open.
    func transcoder(isASCII: Bool) throws(FileRefused) -> any Transcoder {
        switch self {
        case .utf8: isASCII ? UndecidedTranscoder(legacy: try GB18030Transcoder()) : UTF8Transcoder()
        case .utf8WithMark: UTF8Transcoder()
        case .gb18030: try GB18030Transcoder()
        case .utf16LittleEndian: UTF16Transcoder(isBigEndian: false)
        case .utf16BigEndian: UTF16Transcoder(isBigEndian: true)
        case .windows1252: WesternTranscoder()
        }
    }

    /// How many bytes the mark at the beginning takes.
    func markBytes(in head: [UInt8]) -> Int {
        switch self {
        case .utf8WithMark: 3
        case .utf16LittleEndian: head.starts(with: [0xFF, 0xFE]) ? 2 : 0
        case .utf16BigEndian: head.starts(with: [0xFE, 0xFF]) ? 2 : 0
        default: 0
        }
    }
}
