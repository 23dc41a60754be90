/// A file that is no text table at all although its name may say `.csv`, known by its bytes.
enum ForeignFormat: CaseIterable {
    case binaryWorkbook, word, slides, openSpreadsheet, workbook, officePackage, zip
    case encryptedWorkbook, oldWorkbook, oldWord, oldOffice
    case pdf, picture, html, xmlSpreadsheet, xml, richText, archive

    /// Names the format of the bytes; `nil` for what may be a text.
    init?(of bytes: [UInt8]) {
        let signs = Signs(bytes)
        guard let format = Self.allCases.first(where: { $0.fits(signs) }) else { return nil }
        self = format
    }

    private func fits(_ signs: Signs) -> Bool {
        switch self {
        case .workbook: signs.isZip && Self.workbookParts.contains { signs.names($0) }
        case .binaryWorkbook: signs.isZip && signs.names("xl/workbook.bin")
        case .openSpreadsheet: signs.isZip && signs.names("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
        case .word: signs.isZip && signs.names("word/document.xml")
        case .slides: signs.isZip && signs.names("ppt/presentation.xml")
        case .officePackage: signs.isZip && signs.names("[Content_Types].xml")
        case .zip: signs.isZip
        case .encryptedWorkbook: signs.isOldOffice && signs.hasStream("EncryptedPackage")
        case .oldWorkbook: signs.isOldOffice && (signs.hasStream("Workbook") || signs.hasStream("Book")) || signs.isBIFF
        case .oldWord: signs.isOldOffice && signs.hasStream("WordDocument")
        case .oldOffice: signs.isOldOffice
        case .pdf: signs.begin("%PDF")
        case .picture: Self.pictures.contains { signs.head.starts(with: $0) } || signs.isWebP
        case .html: Self.htmlTags.contains { signs.text.hasPrefix($0) } || signs.text.hasPrefix("mime-version:")
        case .xmlSpreadsheet: signs.text.hasPrefix("<?xml") && signs.text.contains("office:spreadsheet")
        case .xml: signs.text.hasPrefix("<?xml")
        case .richText: signs.text.hasPrefix("{\\rtf")
        case .archive: signs.begin("Rar!") || signs.head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) || signs.isGzip
        }
    }

    /// One of them stands near the beginning of every workbook, so that one that was cut is still known.
    private static let workbookParts = ["xl/workbook.xml", "xl/worksheets/", "xl/styles.xml", "xl/theme/", "xl/_rels/"]
    private static let htmlTags = ["<html", "<!doctype html", "<table", "<meta", "<head", "<style", "<div", "<body"]
    private static let pictures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A],
    ]
}

/// What the bytes of a file show at a glance.
private struct Signs {
    let head: ArraySlice<UInt8>
    /// The first words in small letters, without blanks and byte order marks before them.
    let text: String
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        head = bytes.prefix(512)
        text = String(decoding: head.drop { $0 <= 0x20 || $0 >= 0xEF }, as: UTF8.self).lowercased()
    }

    var isZip: Bool { head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) }
    var isOldOffice: Bool { head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }
    var isGzip: Bool { head.starts(with: [0x1F, 0x8B, 8]) }
    var isWebP: Bool { begin("RIFF") && Array(head.dropFirst(8).prefix(4)) == Array("WEBP".utf8) }

    /// The oldest workbooks are a bare stream of records: type, version and length of the first one.
    var isBIFF: Bool {
        let first = Array(head.prefix(4))
        return first.count == 4 && first[0] == 9 && [0, 2, 4, 8].contains(first[1]) && [4, 6, 8, 16].contains(first[2])
            && first[3] == 0
    }

    func begin(_ words: String) -> Bool { head.starts(with: words.utf8) }

    /// Whether the package names such a part, at its beginning or in the directory at its end.
    func names(_ part: String) -> Bool {
        let ends = [bytes.prefix(Self.searched), bytes.dropFirst(Self.searched).suffix(Self.searched)]
        return ends.contains { Self.find(Array(part.utf8), in: $0) }
    }

    /// Whether the old container has such a stream; their names are written in two bytes a letter.
    func hasStream(_ name: String) -> Bool {
        Self.find(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + [0, 0], in: bytes[...])
    }

    private static let searched = 1 << 16

    private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = needle.first else { return false }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: needle) { return true }
            rest = rest[(start + 1)...]
        }
        return false
    }
}
