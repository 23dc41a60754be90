/// Walks a part for two signs of damage that a ZIP checksum cannot see, because the part was already cut when it was
/// packed: XML that is not well-formed, and lists that are not as long as they say. Another reader may read the same walk.
struct PartInspector<Reader: XMLTokenReader>: XMLTokenReader {
    private let part: String
    private(set) var reader: Reader
    private var open: [OpenElement] = []

    init(part: String, alongside reader: Reader) {
        self.part = part
        self.reader = reader
    }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) throws {
        if !open.isEmpty { open[open.count - 1].children += 1 }
        open.append(OpenElement(declared: attributes.integer("count")))
        try reader.begin(name, attributes)
    }

    mutating func end(_ name: XMLName) throws {
        try reader.end(name)
        guard let element = open.popLast(), let declared = element.declared else { return }
        guard declared == element.children else { throw XLSXReadingError(.wrongCount, part: part) }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { try reader.text(bytes) }
}

/// An element whose end has not come.
private struct OpenElement {
    var declared: Int?
    var children = 0
}

/// Reads nothing out of the tokens.
struct NoReader: XMLTokenReader {
    func begin(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
