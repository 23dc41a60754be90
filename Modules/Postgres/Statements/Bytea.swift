/// Bytes as PostgreSQL's `bytea`. A type of its own, because `[UInt8]` by itself would be an array of numbers.
public struct Bytea: Sendable, Hashable {
    /// The bytes.
    public let bytes: [UInt8]

    /// Wraps bytes for a parameter.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Bytea: PostgresEncodable {
    /// `\x` and two hexadecimal digits a byte.
    public var postgresText: String? {
        var text: [UInt8] = Array("\\x".utf8)
        text.reserveCapacity(2 + bytes.count * 2)
        let digits = Array("0123456789abcdef".utf8)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 0xF)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension Bytea: PostgresDecodable {
    /// `bytea` alone.
    public static func reads(_ type: PostgresType) -> Bool { type == .bytea }

    /// Reads the hex form. The old escape form does not occur: every transaction sets `bytea_output`.
    public init?(postgresText text: String) {
        let digits = text.utf8.dropFirst(2)
        guard text.hasPrefix("\\x"), digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count / 2)
        var rest = digits.makeIterator()
        while let high = rest.next(), let low = rest.next() {
            guard let upper = Self.value(of: high), let lower = Self.value(of: low) else { return nil }
            bytes.append(upper << 4 | lower)
        }
        self.bytes = bytes
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
