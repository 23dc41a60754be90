/// Text collected from pieces, with the escapes of spreadsheets undone: `_x000A_` stands for a line feed.
struct TextBuffer {
    private var bytes: [UInt8] = []

    /// Adds a piece.
    /// - Throws: ``XLSXReadingError`` when the text grows longer than any cell.
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>, part: String) throws(XLSXReadingError) {
        guard bytes.count + piece.count <= XLSXLimits.textBytes else {
            throw XLSXReadingError(.tokenTooLong, part: part)
        }
        bytes.append(contentsOf: piece)
    }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// Forgets everything, keeping the room.
    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// The text as it stands.
    var raw: String { String(decoding: bytes, as: UTF8.self) }

    /// The text with `_xHHHH_` undone.
    var unescaped: String { bytes.withUnsafeBytes(\.unescaped) }

    /// Lends the bytes.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBytes(body)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether an escape may stand in the text.
    var mayHoldEscapes: Bool { contains(UInt8(ascii: "_")) }

    /// The text with `_xHHHH_` undone.
    var unescaped: String {
        let raw = String(decoding: self, as: UTF8.self)
        guard mayHoldEscapes else { return raw }
        var units: [UInt16] = []
        var rest = Array(raw.utf16)[...]
        while let unit = rest.first {
            if let escaped = Self.escapedUnit(rest) {
                units.append(escaped)
                rest = rest.dropFirst(7)
            } else {
                units.append(unit)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func escapedUnit(_ units: ArraySlice<UInt16>) -> UInt16? {
        guard units.count >= 7 else { return nil }
        let start = units.startIndex
        let underscore = UInt16(UInt8(ascii: "_"))
        guard units[start] == underscore, units[start + 1] == UInt16(UInt8(ascii: "x")),
            units[start + 6] == underscore
        else { return nil }
        var value: UInt16 = 0
        for unit in units[(start + 2)..<(start + 6)] {
            guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue, unit < 128 else {
                return nil
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
