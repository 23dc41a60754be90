/// UTF-16 in either order of bytes.
struct UTF16Transcoder: Transcoder {
    let isBigEndian: Bool

    func transcode(
        _ input: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        into output: UnsafeMutablePointer<UInt8>
    ) -> (used: Int, written: Int) {
        var used = 0
        var written = 0
        while used + 1 < input.count {
            let unit = unit(input, at: used)
            var scalar = UInt32(unit)
            if unit & 0xF800 == 0xD800 {
                guard unit & 0x0400 == 0, used + 3 < input.count else {
                    if unit & 0x0400 == 0, !isLast { break }
                    (scalar, used) = (0xFFFD, used + 2)
                    Self.put(scalar, output, &written)
                    continue
                }
                let low = self.unit(input, at: used + 2)
                if low & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (UInt32(unit & 0x03FF) << 10 | UInt32(low & 0x03FF))
                    used += 2
                } else {
                    scalar = 0xFFFD
                }
            }
            used += 2
            Self.put(scalar, output, &written)
        }
        // A half character at the end shows as U+FFFD and refuses its cell.
        if isLast, used < input.count {
            used = input.count
            Self.put(0xFFFD, output, &written)
        }
        return (used, written)
    }

    @inline(__always)
    private func unit(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16 {
        let (first, second) = (UInt16(input[index]), UInt16(input[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    @inline(__always)
    private static func put(_ scalar: UInt32, _ output: UnsafeMutablePointer<UInt8>, _ written: inout Int) {
        let continuation = { (shift: UInt32) in UInt8(0x80 | (scalar >> shift & 0x3F)) }
        switch scalar {
        case 0..<0x80: output[written] = UInt8(scalar)
        case 0x80..<0x800:
            output[written] = UInt8(0xC0 | scalar >> 6)
            output[written + 1] = continuation(0)
            written += 1
        case 0x800..<0x10000:
            output[written] = UInt8(0xE0 | scalar >> 12)
            output[written + 1] = continuation(6)
            output[written + 2] = continuation(0)
            written += 2
        default:
            output[written] = UInt8(0xF0 | scalar >> 18)
            output[written + 1] = continuation(12)
            output[written + 2] = continuation(6)
            output[written + 3] = continuation(0)
            written += 3
        }
        written += 1
    }
}
