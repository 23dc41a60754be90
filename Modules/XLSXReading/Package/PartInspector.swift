/// Walks a part for two signs of damage that a ZIP checksum cannot see, because the part was already cut when it was
/// packed: XML that is not well-formed, and lists that are not as long as they say.
final class PartInspector: XMLTokenReader {
    private let part: String
    private var open: [Element] = []

    private struct Element {
        var declared: Int?
        var children = 0
    }

    init(part: String) { self.part = part }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        if !open.isEmpty { open[open.count - 1].children += 1 }
        // The list of strings counts its uses in `count` and its entries in `uniqueCount`.
        let declared = attributes.integer(name == "sst" ? "uniqueCount" : "count")
        open.append(Element(declared: declared))
    }

    func end(_ name: XMLName) throws {
        guard let element = open.popLast(), let declared = element.declared else { return }
        guard declared == element.children else { throw XLSXReadingError(.wrongCount, part: part) }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
