/// Walks a part for two signs of damage that a ZIP checksum cannot see, because the part was already cut when it was
/// packed: XML that is not well-formed, and lists that are not as long as they say. Another reader may read the same walk.
final class PartInspector: XMLTokenReader {
    private let part: String
    private let reader: (any XMLTokenReader)?
    private var open: [Element] = []

    private struct Element {
        var declared: Int?
        var children = 0
    }

    init(part: String, alongside reader: (any XMLTokenReader)? = nil) {
        self.part = part
        self.reader = reader
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws {
        if !open.isEmpty { open[open.count - 1].children += 1 }
        // The list of strings counts its uses in `count` and its entries in `uniqueCount`.
        let declared = attributes.integer(name == "sst" ? "uniqueCount" : "count")
        open.append(Element(declared: declared))
        try reader?.begin(name, attributes)
    }

    func end(_ name: XMLName) throws {
        try reader?.end(name)
        guard let element = open.popLast(), let declared = element.declared else { return }
        guard declared == element.children else { throw XLSXReadingError(.wrongCount, part: part) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { try reader?.text(bytes) }
}
