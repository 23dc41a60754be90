/// A file that is no text table at all although its name may say `.csv`, known by its first bytes.
enum ForeignFormat: CaseIterable {
    case workbook, zip, oldOffice, pdf, picture, html, xml, richText, archive

    /// Names the format of the bytes; `nil` for what may be a text.
    init?(of bytes: [UInt8]) {
        let head = bytes.prefix(512)
        let text = String(decoding: head.drop { $0 <= 0x20 || $0 >= 0xEF }, as: UTF8.self).lowercased()
        guard let format = Self.allCases.first(where: { $0.recognises(head, text, whole: bytes) }) else { return nil }
        self = format
    }

    private func recognises(_ head: ArraySlice<UInt8>, _ text: String, whole: [UInt8]) -> Bool {
        switch self {
        case .workbook: head.starts(with: Self.zipMark) && Self.namesWorkbookPart(whole)
        case .zip: head.starts(with: Self.zipMark)
        case .oldOffice: head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        case .pdf: head.starts(with: Array("%PDF".utf8))
        case .picture: Self.pictureMarks.contains { head.starts(with: $0) }
        case .html: ["<html", "<!doctype html", "<table", "<meta", "<head"].contains { text.hasPrefix($0) }
        case .xml: text.hasPrefix("<?xml")
        case .richText: text.hasPrefix("{\\rtf")
        case .archive: [Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF]].contains { head.starts(with: $0) }
        }
    }

    private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let pictureMarks: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A],
    ]

    private static func namesWorkbookPart(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        return text.contains("[Content_Types].xml") || text.contains("xl/") || text.contains("_rels/")
    }
}
