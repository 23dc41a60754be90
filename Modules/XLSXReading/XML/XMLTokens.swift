internal import Glibc

/// The name of an element or attribute as the parser hands it out, without its prefix. Valid during one callback.
struct XMLName {
    private let bytes: UnsafePointer<UInt8>
    private let count: Int

    /// Takes a zero-terminated name, skipping a namespace prefix: programs write `<row>` as well as `<x:row>`.
    @inline(__always)
    init(_ name: UnsafePointer<CChar>) {
        var start = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
        var cursor = start
        while cursor.pointee != 0 {
            if cursor.pointee == UInt8(ascii: ":") { start = cursor + 1 }
            cursor += 1
        }
        bytes = start
        count = cursor - start
    }

    // Inlined, so that the compiler knows the length and compares machine words: every token is compared with several names.
    @inline(__always)
    static func == (lhs: XMLName, rhs: StaticString) -> Bool {
        lhs.count == rhs.utf8CodeUnitCount && memcmp(lhs.bytes, rhs.utf8Start, rhs.utf8CodeUnitCount) == 0
    }

    @inline(__always)
    static func ~= (pattern: StaticString, name: XMLName) -> Bool { name == pattern }
}

/// The attributes of an element. Valid during one callback.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    /// Takes the parser's list: name, value, name, value, nil.
    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

    /// The value of an attribute, whatever its prefix, or nil.
    subscript(_ name: StaticString) -> String? { raw(name).map { String(cString: $0) } }

    /// The value as a whole number of at most nine digits; nil when absent or anything else. Reads the bytes themselves,
    /// because every cell asks.
    func integer(_ name: StaticString) -> Int? {
        guard var cursor = raw(name), cursor.pointee != 0 else { return nil }
        var value = 0
        while cursor.pointee != 0 {
            guard (48...57).contains(cursor.pointee), value < 100_000_000 else { return nil }
            value = value * 10 + Int(cursor.pointee) - 48
            cursor += 1
        }
        return value
    }

    /// Whether the attribute is there and says yes.
    func flag(_ name: StaticString) -> Bool {
        guard let value = raw(name) else { return false }
        return XMLName(value) == "1" || XMLName(value) == "true"
    }

    /// The value as zero-terminated bytes, for those who do not need a string.
    @inline(__always)
    func raw(_ name: StaticString) -> UnsafePointer<CChar>? {
        var cursor = list
        while let key = cursor[0] {
            if XMLName(key) == name { return cursor[1] }
            cursor += 2
        }
        return nil
    }
}
