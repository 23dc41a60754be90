extension Fingerprint: CustomStringConvertible, LosslessStringConvertible {
    /// The name that stands before the colon of every fingerprint made here.
    public static let algorithm = "sha256"

    /// The digest as 64 lower-case hexadecimal digits, without the name of the algorithm.
    public var hex: String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[index * 2] = Self.digit(byte >> 4)
                buffer[index * 2 + 1] = Self.digit(byte & 0xF)
            }
            return bytes.count * 2
        }
    }

    /// The digest with the name of its algorithm: `sha256:` and 64 hexadecimal digits.
    public var description: String {
        "\(Self.algorithm):\(hex)"
    }

    /// Reads `sha256:` followed by 64 hexadecimal digits, or the digits alone.
    ///
    /// Returns `nil` for another algorithm, another length or any other character. Upper case is accepted, because
    /// people paste digests from other tools.
    public init?(_ description: String) {
        let prefix = Self.algorithm + ":"
        let digits = description.hasPrefix(prefix) ? description.dropFirst(prefix.count) : description[...]
        guard digits.utf8.count == 64 else { return nil }
        let values = digits.utf8.compactMap(Self.value)
        guard values.count == 64 else { return nil }
        self.init(digest: stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] })
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(ofDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
