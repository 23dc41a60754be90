import Glibc

/// Text as bytes of GB18030.
enum GB18030 {
    /// The bytes of a text; `nil` where the C library came without the table, or the text cannot be written so.
    static func bytes(of text: String) -> [UInt8]? {
        guard let converter = iconv_open("GB18030", "UTF-8"), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        // No character takes more bytes here than in UTF-8, but for the four-byte ones of two or three.
        var output = [CChar](repeating: 0, count: 2 * input.count + 4)
        let room = output.count
        let left: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (source, target) = (input.baseAddress, output.baseAddress)
                var (sourceLeft, targetLeft) = (input.count, output.count)
                return iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1 ? nil : targetLeft
            }
        }
        return left.map { output[..<(room - $0)].map { UInt8(bitPattern: $0) } }
    }
}
