/// Reads the shared strings: the runs of a rich text joined, readings left out.
struct SharedStringsReader: XMLTokenReader {
    private(set) var strings: [String] = []
    private let part: String
    private var buffer = TextBuffer()
    private var isCollecting = false
    private var isPhonetic = false
    private var freeBytes: Int

    /// Takes strings until they fill so many bytes.
    init(part: String, bytes: Int) {
        self.part = part
        freeBytes = bytes
    }

    mutating func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": buffer.clear()
        case "t": isCollecting = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func end(_ name: XMLName) throws {
        switch name {
        case "si":
            freeBytes -= buffer.count + Self.bytesOfEmptyString
            guard freeBytes >= 0 else { throw XLSXReadingError(.tooManyStrings, part: part) }
            strings.append(buffer.unescaped)
        case "t": isCollecting = false
        case "rPh": isPhonetic = false
        default: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if isCollecting { try buffer.append(bytes, part: part) }
    }

    /// What a string takes besides its characters; short ones take nothing else.
    private static let bytesOfEmptyString = 32
}

extension ZipPackage {
    /// Reads the shared strings of any program.
    /// - Throws: ``XLSXReadingError``.
    func sharedStrings(in part: String) throws -> [String] {
        try parse(part, with: SharedStringsReader(part: part, bytes: limits.stringBytes)).strings
    }
}
