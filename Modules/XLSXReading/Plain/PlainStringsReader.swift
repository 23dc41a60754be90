extension ZipPackage {
    /// Reads shared strings as our own files spell them.
    /// - Throws: ``XLSXReadingError``, also when there are more or fewer than the list says.
    func plainStrings(in part: String) throws -> [String] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(inflatedBytes(of: part))
        try inflate(part) { bytes.append(contentsOf: $0) }
        return try bytes.withUnsafeMutableBufferPointer { bytes in
            guard var cursor = PlainCursor(bytes, of: part) else {
                throw XLSXReadingError(.malformedXML, part: part)
            }
            return try cursor.sharedStrings()
        }
    }
}

extension PlainCursor {
    fileprivate mutating func sharedStrings() throws(XLSXReadingError) -> [String] {
        try expect("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst")
        try skip(" xmlns=\"")
        try skip(" count=\"")
        try expect(" uniqueCount=\"")
        let count = try number()
        try expect("\">")
        var strings: [String] = []
        while !takes("</sst>") {
            try expect("<si>")
            strings.append(try text().unescaped)
            try expect("</si>")
        }
        guard strings.count == count, isAtEnd else { throw XLSXReadingError(.wrongCount, part: part) }
        return strings
    }
}
