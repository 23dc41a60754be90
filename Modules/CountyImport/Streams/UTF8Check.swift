/// Which bytes are well-formed UTF-8 (Unicode 15, table 3-7).
enum UTF8Check {
    /// How many bytes from the beginning on are whole, well-formed characters.
    static func validLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        let count = bytes.count
        var index = 0
        while index < count {
            if index + 8 <= count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            let length = characterLength(base + index, count - index)
            guard length > 0 else { break }
            index += length
        }
        return index
    }

    /// Whether the bytes, which begin no whole character, are the beginning of one.
    static func isUnfinished(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let lead = bytes.first, bytes.count < 4, expectedLength(lead) > bytes.count else { return false }
        return brokenLength(of: bytes) == bytes.count
    }

    /// How many bytes of a broken character go together: the longest beginning of a well-formed one, or one byte.
    static func brokenLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let expected = expectedLength(bytes[0])
        guard expected > 1, bytes.count > 1, secondByteRange(behind: bytes[0]).contains(bytes[1]) else { return 1 }
        var length = 2
        while length < expected - 1, length < bytes.count, bytes[length] & 0xC0 == 0x80 { length += 1 }
        return length
    }

    @inline(__always)
    private static func characterLength(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let lead = bytes[0]
        if lead < 0x80 { return 1 }
        // Almost every Chinese character, in three bytes that need no further look.
        if (0xE1...0xEC).contains(lead) {
            return count >= 3 && bytes[1] & 0xC0 == 0x80 && bytes[2] & 0xC0 == 0x80 ? 3 : 0
        }
        let expected = expectedLength(lead)
        guard expected > 1, count >= expected, secondByteRange(behind: lead).contains(bytes[1]) else { return 0 }
        for index in 2..<max(2, expected) where bytes[index] & 0xC0 != 0x80 { return 0 }
        return expected
    }

    private static func expectedLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private static func secondByteRange(behind lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
