internal import CExpat

/// What the parser says. Names, attributes and text are valid during one call.
enum XMLToken {
    case begin(XMLName, XMLAttributes)
    case end(XMLName)
    case text(UnsafeBufferPointer<UInt8>)
    case declaration
    case documentType
}

/// Cuts the bytes of one XML part into tokens.
final class XMLParser {
    private let parser: XML_Parser
    private let part: String
    private let take: (XMLToken) -> Bool
    private var fedBytes = 0

    /// A parser for one part that says its tokens to `take`, until that returns false. Fails only when memory is exhausted.
    init(part: String, take: @escaping (XMLToken) -> Bool) throws(XLSXReadingError) {
        guard let parser = XML_ParserCreate(nil) else { throw XLSXReadingError(.malformedXML, part: part) }
        self.parser = parser
        self.part = part
        self.take = take
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
                XMLParser.tell(user, .begin(XMLName(name), XMLAttributes(attributes)))
            },
            { user, name in
                guard let name else { return }
                XMLParser.tell(user, .end(XMLName(name)))
            }
        )
        XML_SetCharacterDataHandler(parser) { user, text, count in
            guard let text else { return }
            let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
            XMLParser.tell(user, .text(UnsafeBufferPointer(start: bytes, count: Int(count))))
        }
        XML_SetXmlDeclHandler(parser) { user, _, _, _ in XMLParser.tell(user, .declaration) }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLParser.tell(user, .documentType) }
    }

    @inline(__always)
    private static func tell(_ user: UnsafeMutableRawPointer?, _ token: XMLToken) {
        guard let user else { return }
        Unmanaged<XMLParser>.fromOpaque(user)._withUnsafeGuaranteedRef {
            if !$0.take(token) { XML_StopParser($0.parser, XML_Bool(XML_FALSE)) }
        }
    }

    /// Parses a piece of the part; returns whether it is sound so far. The parser keeps a tag or comment until its end has come,
    /// so its length is watched.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(XLSXReadingError) -> Bool {
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard XML_Parse(parser, text, Int32(bytes.count), 0) == XML_STATUS_OK else { return false }
        fedBytes += bytes.count
        guard fedBytes - Int(XML_GetCurrentByteIndex(parser)) <= XLSXLimits.tagBytes else {
            throw XLSXReadingError(.tokenTooLong, part: part)
        }
        return true
    }

    /// Says that the part is over; returns false when elements are still open.
    func finish() -> Bool { XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK }

    /// Why the part is refused that was not sound.
    var malformed: XLSXReadingError {
        XLSXReadingError(.malformedXML, part: part, line: Int(XML_GetCurrentLineNumber(parser)))
    }
}
