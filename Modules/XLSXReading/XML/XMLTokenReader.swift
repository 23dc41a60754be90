/// What reads the tokens of one XML part.
protocol XMLTokenReader {
    /// An element begins.
    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) throws
    /// An element ends.
    mutating func end(_ name: XMLName) throws
    /// A piece of text; one text may come in several pieces.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// How far a part is read. Document types are refused.
struct Reading<Reader: XMLTokenReader> {
    var reader: Reader
    let part: String
    let greatestDepth: Int
    var depth = 0
    var isDeclared = false
    var failure: (any Error)?

    init(_ reader: Reader, part: String, greatestDepth: Int) {
        self.reader = reader
        self.part = part
        self.greatestDepth = greatestDepth
    }

    /// Takes a token; returns false when the rest is not wanted.
    mutating func take(_ token: XMLToken) -> Bool {
        // The parser may deliver a few more tokens after it was told to stop.
        guard failure == nil else { return true }
        do {
            switch token {
            case .begin(let name, let attributes):
                depth += 1
                guard depth <= greatestDepth else { throw XLSXReadingError(.tooDeep, part: part) }
                try reader.begin(name, attributes)
            case .end(let name):
                depth -= 1
                try reader.end(name)
            case .text(let bytes): try reader.text(bytes)
            case .declaration: isDeclared = true
            case .documentType: throw XLSXReadingError(.documentType, part: part)
            }
            return true
        } catch {
            failure = error
            return false
        }
    }
}

extension Reading {
    /// The reader of a part that we wrote ourselves, which has to begin with an XML declaration. Drawings of the old kind have none.
    var ours: Reader {
        get throws(XLSXReadingError) {
            guard isDeclared || part.hasSuffix(".vml") else {
                throw XLSXReadingError(.malformedXML, part: part, line: 1)
            }
            return reader
        }
    }
}

/// Reads XML with a token reader: `give` feeds it piece by piece.
func readTokens<Reader: XMLTokenReader>(
    of part: String,
    depth: Int,
    with reader: Reader,
    _ give: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
) throws -> Reading<Reader> {
    // Behind a pointer: ten million tokens are nothing unusual, and the checks that come with a captured variable cost more than
    // reading a token.
    let reading = UnsafeMutablePointer<Reading<Reader>>.allocate(capacity: 1)
    reading.initialize(to: Reading(reader, part: part, greatestDepth: depth))
    defer {
        reading.deinitialize(count: 1)
        reading.deallocate()
    }
    let parser = try XMLParser(part: part) { reading.pointee.take($0) }
    try give { piece in
        guard try parser.feed(piece) else { throw reading.pointee.failure ?? parser.malformed }
    }
    guard parser.finish() else { throw reading.pointee.failure ?? parser.malformed }
    return reading.pointee
}

extension ZipPackage {
    /// Reads an XML part with a token reader and returns it with what it has read.
    ///
    /// - Parameter isOurs: Whether we wrote it ourselves, so that it has to be as complete as ``PartInspector`` wants it.
    @discardableResult
    func parse<Reader: XMLTokenReader>(_ part: String, with reader: Reader, isOurs: Bool = false) throws -> Reader {
        if isOurs { return try read(part, with: PartInspector(part: part, alongside: reader)).ours.reader }
        return try read(part, with: reader).reader
    }

    private func read<Reader: XMLTokenReader>(_ part: String, with reader: Reader) throws -> Reading<Reader> {
        try readTokens(of: part, depth: limits.depth, with: reader) { feed in try inflate(part, feed) }
    }
}
