internal import Glibc

extension String {
    /// The text as it must stand in the file: `_x0041_` would be read as an escape for `A`, so its first line is
    /// escaped itself. The library does not know.
    var escapedForFile: String {
        let underscore = UInt8(ascii: "_")
        let hasOne = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, Int32(underscore), bytes.count) != nil } ?? false
        }
        guard hasOne ?? true, contains("_x") else { return self }
        var escaped: [UInt8] = []
        let bytes = Array(utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == underscore, Self.isEscape(bytes[index...]) { escaped += Array("_x005F".utf8) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.startIndex
        guard bytes.count >= 7, bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_") else {
            return false
        }
        return bytes[(start + 2)..<(start + 6)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }
}
