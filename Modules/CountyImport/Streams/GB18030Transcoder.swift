import Glibc

/// GB18030 through the C library, which knows its four-byte forms and private characters. What Excel and WPS call ANSI on
/// a Chinese Windows is GBK, a part of it.
final class GB18030Transcoder: Transcoder {
    private let converter: iconv_t
    /// How many bytes began no character.
    private(set) var damage = 0

    /// Refuses where the C library came without the table.
    init() throws(FileRefused) {
        guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
            throw .encodingNotInstalled
        }
        self.converter = converter
    }

    deinit { iconv_close(converter) }

    func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int) {
        var source = UnsafeMutableRawPointer(mutating: input.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(output).assumingMemoryBound(to: CChar.self)
        var sourceLeft = input.count
        var targetLeft = input.count * 3
        while sourceLeft > 0, iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1 {
            if errno == EINVAL, !isLast { break }
            guard errno != E2BIG, targetLeft >= 3 else { break }
            // One byte alone is skipped, so that a comma behind a broken character survives.
            putReplacement(output, at: input.count * 3 - targetLeft)
            target = target?.advanced(by: 3)
            targetLeft -= 3
            source = source?.advanced(by: 1)
            sourceLeft -= 1
            damage += 1
        }
        return (input.count - sourceLeft, input.count * 3 - targetLeft)
    }
}
