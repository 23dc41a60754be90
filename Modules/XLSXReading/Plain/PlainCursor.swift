internal import Glibc

/// A place in bytes of ours, which have one spelling only. It moves on over what is expected there, and refuses whatever else stands there.
///
/// What is written is read back before it gets its name. Our own parts consist of a handful of tags in one order, and ten million of
/// them are nothing unusual: to read them as XML in general takes two or three times as long. Whatever a lost write leaves of them is
/// another spelling.
struct PlainCursor {
    private var place: UnsafeMutablePointer<UInt8>
    private let end: UnsafeMutablePointer<UInt8>
    /// The part that the bytes are of.
    let part: String

    /// A cursor at the first of some bytes of a part, which have to outlive it; nil when there are none.
    init?(_ bytes: UnsafeMutableBufferPointer<UInt8>, of part: String) {
        guard let start = bytes.baseAddress else { return nil }
        place = start
        end = start + bytes.count
        self.part = part
    }

    /// Whether there is nothing left.
    var isAtEnd: Bool { place == end }

    /// The error for another spelling.
    var malformed: XLSXReadingError { XLSXReadingError(.malformedXML, part: part) }

    /// Moves over a word when it stands here; says whether it did.
    @inline(__always)
    mutating func takes(_ word: StaticString) -> Bool {
        // Inlined, so that the compiler knows the length and compares machine words.
        let count = word.utf8CodeUnitCount
        guard end - place >= count, memcmp(place, word.utf8Start, count) == 0 else { return false }
        place += count
        return true
    }

    /// Moves over a word, which has to stand here.
    @inline(__always)
    mutating func expect(_ word: StaticString) throws(XLSXReadingError) {
        guard takes(word) else { throw malformed }
    }

    /// Moves over an attribute when it stands here, whatever it says; its name with the opening quotation mark.
    @inline(__always)
    mutating func skip(_ attribute: StaticString) throws(XLSXReadingError) {
        guard takes(attribute) else { return }
        guard let close = next(UInt8(ascii: "\"")), memchr(place, Int32(UInt8(ascii: "<")), close - place) == nil else {
            throw malformed
        }
        place = close + 1
    }

    /// Moves over a whole number of at most nine digits.
    @inline(__always)
    mutating func number() throws(XLSXReadingError) -> Int {
        let start = place
        var value = 0
        while place < end, (0x30...0x39).contains(place.pointee), value < 100_000_000 {
            value = value * 10 + Int(place.pointee) - 0x30
            place += 1
        }
        guard place > start else { throw malformed }
        return value
    }

    /// Moves over the letters of a column; its number from zero.
    @inline(__always)
    mutating func column() throws(XLSXReadingError) -> Int {
        var value = 0
        while place < end, (0x41...0x5A).contains(place.pointee), value <= XLSXReference.lastColumn {
            value = value * 26 + Int(place.pointee) - 0x40
            place += 1
        }
        guard value > 0 else { throw malformed }
        return value - 1
    }

    /// Moves over an element of words; its name is `t`, and it may say that its spaces matter.
    mutating func text() throws(XLSXReadingError) -> UnsafeRawBufferPointer {
        try expect("<t")
        _ = takes(" xml:space=\"preserve\"")
        try expect(">")
        let words = try words()
        try expect("</t>")
        return words
    }

    /// Moves to the next tag and hands out the words before it. References such as `&amp;` are resolved where they stand, as that
    /// makes the words shorter.
    mutating func words() throws(XLSXReadingError) -> UnsafeRawBufferPointer {
        guard let tag = next(UInt8(ascii: "<")) else { throw malformed }
        let words = UnsafeMutableBufferPointer(start: place, count: tag - place)
        defer { place = tag }
        guard memchr(place, Int32(UInt8(ascii: "&")), words.count) != nil else { return UnsafeRawBufferPointer(words) }
        var length = 0
        while place < tag {
            words[length] = try character()
            length += 1
        }
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(words)[..<length])
    }

    /// Moves over a byte of words, or over one of the three references that stand between tags.
    private mutating func character() throws(XLSXReadingError) -> UInt8 {
        let byte = place.pointee
        if byte != UInt8(ascii: "&") {
            place += 1
            return byte
        }
        if takes("&amp;") { return byte }
        if takes("&lt;") { return UInt8(ascii: "<") }
        try expect("&gt;")
        return UInt8(ascii: ">")
    }

    private func next(_ byte: UInt8) -> UnsafeMutablePointer<UInt8>? {
        memchr(place, Int32(byte), end - place)?.assumingMemoryBound(to: UInt8.self)
    }
}
