/// How a style of a file shows numbers.
public struct XLSXNumberFormat: Sendable, Hashable {
    /// The number of the format: below 164 it is one that every program knows.
    public var number: Int
    /// Its code, where the file writes it out, such as `yyyy"年"m"月"`.
    public var code: String?

    /// A format.
    public init(number: Int, code: String? = nil) {
        self.number = number
        self.code = code
    }
}

/// How the styles of a file show numbers.
public struct XLSXNumberFormats: Sendable {
    fileprivate let formats: [Int]
    fileprivate let codes: [Int: String]

    init(formats: [Int], codes: [Int: String]) {
        self.formats = formats
        self.codes = codes
    }

    /// The format of a style. One that the file does not have shows numbers as they come.
    public subscript(style: Int) -> XLSXNumberFormat {
        let number = formats.indices.contains(style) ? formats[style] : 0
        return XLSXNumberFormat(number: number, code: codes[number])
    }
}

/// Reads the number formats of the styles that cells may have, in the order of their numbers.
final class StylesReader: XMLTokenReader {
    /// The number of the format of every style.
    private(set) var formats: [Int] = []
    /// The codes that the file writes out, by the number of their format.
    private(set) var codes: [Int: String] = [:]
    private var isInCells = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            if let number = attributes.integer("numFmtId") { codes[number] = attributes["formatCode"] }
        case "cellXfs": isInCells = true
        case "xf": if isInCells { formats.append(attributes.integer("numFmtId") ?? 0) }
        default: break
        }
    }

    func end(_ name: XMLName) {
        if name == "cellXfs" { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
