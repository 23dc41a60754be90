/// The beginning of a file, which shows what it is. Small files, and every table that people fill in is one, are wholly
/// in it.
struct FileHead {
    let bytes: [UInt8]
    /// Whether the file ends here.
    let isWhole: Bool

    /// Files up to here are held in memory and looked at as a whole.
    static let size = 4 << 20

    /// Reads the beginning. Throws what the source throws.
    init(_ source: inout some ByteSource) throws {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        var hasEnded = false
        while !hasEnded && bytes.count < Self.size {
            let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
            bytes += piece[..<count]
            hasEnded = count == 0
        }
        self.bytes = bytes
        isWhole = hasEnded
    }

    /// The whole file, for the formats that cannot be read piece by piece. Refuses one that is larger than any workbook of
    /// a county; throws what the source throws.
    func whole(_ source: inout some ByteSource) throws -> [UInt8] {
        guard !isWhole else { return bytes }
        var bytes = bytes
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        bytes.reserveCapacity(WorkbookSheet.mostBytes + piece.count)
        while case let count = try piece.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
            bytes += piece[..<count]
            guard bytes.count <= WorkbookSheet.mostBytes else { throw FileRefused.workbookFileTooLarge }
        }
        return bytes
    }

    /// The beginning up to the end of a line, so that no character is cut in two.
    var wholeLines: [UInt8] {
        if isWhole { return bytes }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let end = isUTF16 ? bytes.count & ~1 : (bytes.lastIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count - 1) + 1
        return Array(bytes[..<end])
    }
}
