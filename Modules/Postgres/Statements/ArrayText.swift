/// The text form of one-dimensional PostgreSQL arrays: `{"a","b\"c",NULL}`.
enum ArrayText {
    /// Quotes every element, so that `NULL`, blanks, commas and braces in a text stay text.
    static func encode(_ elements: [String?]) -> String {
        var text = [UInt8(ascii: "{")]
        for element in elements {
            if text.count > 1 { text.append(UInt8(ascii: ",")) }
            if let element { append(quoted: element, to: &text) } else { text += "NULL".utf8 }
        }
        text.append(UInt8(ascii: "}"))
        return String(decoding: text, as: UTF8.self)
    }

    private static func append(quoted element: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in element.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
    }

    /// Reads the elements, `nil` for NULL. Returns `nil` for several dimensions or anything that is not an array.
    static func decode(_ text: String) -> [String?]? {
        var reader = Reader(bytes: Array(text.utf8))
        return reader.elements()
    }

    /// Walks once over the bytes; all the syntax is ASCII.
    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        mutating func elements() -> [String?]? {
            guard take("{") else { return nil }
            if take("}") { return position == bytes.count ? [] : nil }
            var elements: [String?] = []
            repeat {
                guard let element = take("\"") ? quotedElement() : bareElement() else { return nil }
                elements.append(element)
            } while take(",")
            return take("}") && position == bytes.count ? elements : nil
        }

        /// The rest of a quoted element; a backslash takes the next byte as it is.
        private mutating func quotedElement() -> String?? {
            var element: [UInt8] = []
            while position < bytes.count, !take("\"") {
                if take("\\"), position == bytes.count { return nil }
                element.append(bytes[position])
                position += 1
            }
            return .some(String(decoding: element, as: UTF8.self))
        }

        /// An unquoted element, of which `NULL` alone has a meaning.
        private mutating func bareElement() -> String?? {
            let start = position
            while position < bytes.count, !",{}".utf8.contains(bytes[position]) { position += 1 }
            let element = String(decoding: bytes[start..<position], as: UTF8.self)
            return element.isEmpty ? nil : .some(element == "NULL" ? nil : element)
        }
    }
}
