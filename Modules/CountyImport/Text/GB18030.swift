import Findings
import Glibc

/// GB18030 through the C library, which knows its four-byte forms and private characters. What Excel and WPS call
/// ANSI on a Chinese Windows is GBK, a part of it.
enum GB18030 {
    /// The text with U+FFFD for every byte that begins no character, and how many there were.
    static func decode(_ bytes: [UInt8]) throws(FileRefused) -> (utf8: [UInt8], damage: Int) {
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
            throw .encodingNotInstalled
        }
        defer { iconv_close(converter) }
        // No character grows by more than half: two bytes of GBK become three of UTF-8; a lone byte becomes U+FFFD.
        var damage = 0
        var input = bytes
        let utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count * 3 + 3) { output, count in
            input.withUnsafeMutableBytes { input in
                (count, damage) = convert(converter, input, to: output)
            }
        }
        return (utf8, damage)
    }

    private static func convert(
        _ converter: iconv_t,
        _ input: UnsafeMutableRawBufferPointer,
        to output: UnsafeMutableBufferPointer<UInt8>
    ) -> (count: Int, damage: Int) {
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var sourceLeft = input.count
        var target = UnsafeMutableRawPointer(output.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var targetLeft = output.count
        var damage = 0
        while sourceLeft > 0, iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1 {
            guard errno != E2BIG, targetLeft >= 3 else { break }
            // One byte alone is skipped, so that a comma behind a broken character survives.
            for (offset, byte) in [UInt8](arrayLiteral: 0xEF, 0xBF, 0xBD).enumerated() {
                target?[offset] = CChar(bitPattern: byte)
            }
            target = target?.advanced(by: 3)
            targetLeft -= 3
            source = source?.advanced(by: 1)
            sourceLeft -= 1
            damage += 1
        }
        return (output.count - targetLeft, damage)
    }
}
