internal import CExpat

/// What reads the tokens of one XML part.
protocol XMLTokenReader: AnyObject {
    /// An element begins.
    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws
    /// An element ends.
    func end(_ name: XMLName) throws
    /// A piece of text; one text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// Feeds XML bytes to a token reader and refuses document types. One parser reads one part.
final class XMLParser {
    private let parser: XML_Parser
    private let reader: any XMLTokenReader
    private let part: String
    private let greatestDepth: Int
    private var depth = 0
    private var fedBytes = 0
    private var failure: (any Error)?
    /// Whether the part began with an XML declaration.
    private(set) var isDeclared = false

    /// A parser for one part. Fails only when memory is exhausted.
    init(part: String, depth: Int, reader: any XMLTokenReader) throws(XLSXReadingError) {
        guard let parser = XML_ParserCreate(nil) else { throw XLSXReadingError(.malformedXML, part: part) }
        self.parser = parser
        self.reader = reader
        self.part = part
        greatestDepth = depth
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        listen()
    }

    deinit { XML_ParserFree(parser) }

    /// Sets what is called for each token. C functions capture nothing, so each finds the parser in the user data.
    private func listen() {
        XML_SetElementHandler(
            parser,
            { user, name, attributes in
                guard let name, let attributes else { return }
                XMLParser.of(user)?.begin(XMLName(name), XMLAttributes(attributes))
            },
            { user, name in
                guard let name else { return }
                XMLParser.of(user)?.end(XMLName(name))
            }
        )
        XML_SetCharacterDataHandler(parser) { user, text, count in
            guard let text else { return }
            let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
            XMLParser.of(user)?.guarded { try $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
        }
        XML_SetXmlDeclHandler(parser) { user, _, _, _ in XMLParser.of(user)?.isDeclared = true }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
            guard let self = XMLParser.of(user) else { return }
            self.stop(XLSXReadingError(.documentType, part: self.part))
        }
    }

    private func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        guard depth <= greatestDepth else { return stop(XLSXReadingError(.tooDeep, part: part)) }
        guarded { try $0.begin(name, attributes) }
    }

    private func end(_ name: XMLName) {
        depth -= 1
        guarded { try $0.end(name) }
    }

    /// Parses a piece of the part. The parser keeps a tag or comment until its end has come, so its length is watched.
    func feed(_ bytes: UnsafeRawBufferPointer) throws {
        try parse(bytes.baseAddress, bytes.count, isLast: false)
        fedBytes += bytes.count
        guard fedBytes - Int(XML_GetCurrentByteIndex(parser)) <= XLSXLimits.tagBytes else {
            throw XLSXReadingError(.tokenTooLong, part: part)
        }
    }

    /// Says that the part is over, which fails when elements are still open.
    func finish() throws { try parse(nil, 0, isLast: true) }

    private func parse(_ bytes: UnsafeRawPointer?, _ count: Int, isLast: Bool) throws {
        let text = bytes?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, text, Int32(count), isLast ? 1 : 0)
        if let failure { throw failure }
        guard status == XML_STATUS_OK else {
            throw XLSXReadingError(.malformedXML, part: part, line: Int(XML_GetCurrentLineNumber(parser)))
        }
    }

    private func guarded(_ body: (any XMLTokenReader) throws -> Void) {
        // The parser may deliver a few more tokens after it was told to stop.
        guard failure == nil else { return }
        do { try body(reader) } catch { stop(error) }
    }

    private func stop(_ error: any Error) {
        failure = error
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLParser? {
        user.map { Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
    }
}

extension ZipPackage {
    /// Reads an XML part with a token reader.
    ///
    /// - Parameter isOurs: Whether we wrote it ourselves, so that it has to begin with an XML declaration.
    func parse(_ part: String, with reader: any XMLTokenReader, isOurs: Bool = false) throws {
        let parser = try XMLParser(part: part, depth: limits.depth, reader: reader)
        try inflate(part) { try parser.feed($0) }
        try parser.finish()
        // Drawings of the old kind have none.
        guard !isOurs || parser.isDeclared || part.hasSuffix(".vml") else {
            throw XLSXReadingError(.malformedXML, part: part, line: 1)
        }
    }
}
