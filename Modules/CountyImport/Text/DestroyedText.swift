/// The marks of a text that was saved after having been opened in the wrong encoding. `锟斤拷` is what two U+FFFD
/// look like when their UTF-8 bytes are taken for GBK: the original characters are gone for good.
struct DestroyedText {
    /// How many times `锟斤拷` occurs.
    let halves: Int
    /// How many times U+FFFD occurs.
    let replacements: Int

    /// Whether so much is gone that no cell can be trusted. A single broken byte refuses its own cell instead.
    var areDestruction: Bool { halves >= 2 || replacements > 8 }

    static func marks(in utf8: [UInt8]) -> DestroyedText {
        DestroyedText(
            halves: occurrences(of: Array("锟斤拷".utf8), in: utf8),
            replacements: occurrences(of: [0xEF, 0xBF, 0xBD], in: utf8)
        )
    }

    private static func occurrences(of needle: [UInt8], in utf8: [UInt8]) -> Int {
        guard utf8.count >= needle.count, let first = needle.first else { return 0 }
        var count = 0
        for start in 0...(utf8.count - needle.count) where utf8[start] == first {
            if utf8[start..<(start + needle.count)].elementsEqual(needle) { count += 1 }
        }
        return count
    }
}
