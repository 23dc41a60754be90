import Glibc

/// A ZIP package with uncompressed parts, enough to write files by hand that no program would.
struct StoredZip {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    /// Adds a part.
    mutating func add(_ name: String, _ text: String) {
        // As every writer begins a part.
        let text =
            text.hasPrefix("<?xml") || !(name.hasSuffix(".xml") || name.hasSuffix(".rels"))
            ? text : "<?xml version=\"1.0\"?>" + text
        let (name, data) = (Array(name.utf8), Array(text.utf8))
        let offset = UInt32(body.count)
        var header: [UInt8] = []
        header.put16(20, 0x800, 0, 0, 33)
        header.put32(Self.checksum(data), UInt32(data.count), UInt32(data.count))
        header.put16(UInt16(name.count), 0)
        body.put32(0x0403_4B50)
        body += header + name + data
        directory.put32(0x0201_4B50)
        directory.put16(20)
        directory += header
        directory.put16(0, 0, 0)
        directory.put32(0, offset)
        directory += name
        count += 1
    }

    /// The whole package.
    var bytes: [UInt8] {
        var end: [UInt8] = []
        end.put32(0x0605_4B50)
        end.put16(0, 0, count, count)
        end.put32(UInt32(directory.count), UInt32(body.count))
        end.put16(0)
        return body + directory + end
    }

    private static func checksum(_ data: [UInt8]) -> UInt32 {
        var crc: UInt32 = .max
        for byte in data {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

extension [UInt8] {
    fileprivate mutating func put16(_ values: UInt16...) {
        for value in values { append(contentsOf: [UInt8(value & 0xFF), UInt8(value >> 8)]) }
    }

    fileprivate mutating func put32(_ values: UInt32...) {
        for value in values { put16(UInt16(value & 0xFFFF), UInt16(value >> 16)) }
    }
}

/// An .xlsx file written by hand, removed when it goes away.
final class HandmadeFile {
    let path: String

    /// A file with one sheet.
    /// - Parameters:
    ///   - sheet: What stands inside `<worksheet>`.
    ///   - strings: What stands inside `<sst>`.
    ///   - extra: Further parts, or other texts for the usual ones.
    init(sheet: String, strings: String = "", extra: [String: String] = [:], duplicate: String? = nil) throws {
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relations(_ targets: [(String, String)]) -> String {
            let list = targets.enumerated().map { index, target in
                "<Relationship Id=\"r\(index + 1)\" Type=\"\(office)/\(target.0)\" Target=\"\(target.1)\"/>"
            }
            return "<Relationships xmlns=\"\(package)\">\(list.joined())</Relationships>"
        }
        var parts = [
            "_rels/.rels": relations([("officeDocument", "xl/workbook.xml")]),
            "xl/_rels/workbook.xml.rels": relations([("worksheet", "sheet.xml"), ("sharedStrings", "/xl/strings.xml")]),
            "xl/workbook.xml": "<w xmlns:r=\"\(office)\"><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></w>",
            "xl/sheet.xml": "<worksheet>\(sheet)</worksheet>",
            // As our own files begin it.
            "xl/strings.xml": "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<sst count=\"9\" uniqueCount=\"\(strings.split(separator: "<si>").count)\">\(strings)</sst>",
        ]
        parts.merge(extra) { $1 }
        var zip = StoredZip()
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) where !text.isEmpty { zip.add(name, text) }
        if let duplicate { zip.add(duplicate, "<x/>") }
        path = "/tmp/taizhang-handmade-\(UInt64.random(in: 0 ... .max)).xlsx"
        guard let file = fopen(path, "wb") else { throw FileError() }
        defer { fclose(file) }
        let bytes = zip.bytes
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw FileError() }
    }

    deinit { unlink(path) }

    struct FileError: Error {}
}
