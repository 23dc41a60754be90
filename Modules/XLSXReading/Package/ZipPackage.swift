internal import CMinizip

/// The parts of a ZIP package, inflated piece by piece. Used by one task at a time.
struct ZipPackage: ~Copyable {
    private let handle: unzFile
    let limits: XLSXLimits
    private let directory: [String: Entry]
    /// The bytes that the handle reads, where they are in memory.
    private let memory: MemoryFile?
    /// How many bytes may still be inflated. Reading is a borrow, so the count lives behind a reference.
    private let budget: Budget

    private struct Entry {
        var position: unz64_file_pos
        var compressedBytes: Int
        var inflatedBytes: Int
    }

    private final class Budget {
        var bytes: Int
        init(_ bytes: Int) { self.bytes = bytes }
    }

    /// Opens a file and reads its directory.
    init(path: String, limits: XLSXLimits) throws(XLSXReadingError) {
        guard let handle = unzOpen64(path) else { throw XLSXReadingError(Self.reasonNotOpened(path)) }
        try self.init(handle, memory: nil, limits: limits)
    }

    /// Opens bytes in memory and reads their directory.
    init(bytes: [UInt8], limits: XLSXLimits) throws(XLSXReadingError) {
        let memory = MemoryFile(bytes)
        guard let handle = memory.openPackage() else { throw XLSXReadingError(.notAPackage) }
        try self.init(handle, memory: memory, limits: limits)
    }

    private init(_ handle: unzFile, memory: MemoryFile?, limits: XLSXLimits) throws(XLSXReadingError) {
        do {
            directory = try Self.readDirectory(of: handle, limits: limits)
        } catch {
            unzClose(handle)
            throw error
        }
        self.handle = handle
        self.memory = memory
        self.limits = limits
        budget = Budget(limits.inflatedBytes)
    }

    deinit { unzClose(handle) }

    /// The names of all parts, sorted.
    var partNames: [String] { directory.keys.sorted() }

    /// Whether there is a part of this name.
    func has(_ part: String) -> Bool { directory[part] != nil }

    /// How many bytes a part inflates to, as the directory has it; 0 for a part that is not there.
    func inflatedBytes(of part: String) -> Int { directory[part]?.inflatedBytes ?? 0 }

    /// Hands out the inflated bytes of a part in pieces, and checks their checksum at the end.
    func inflate(_ part: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let entry = directory[part] else { throw XLSXReadingError(.missingPart, part: part) }
        // What the directory admits need not be inflated to be refused; what it hides is counted on the way.
        guard entry.inflatedBytes <= limits.inflatedBytes else { throw XLSXReadingError(.tooLarge, part: part) }
        var position = entry.position
        guard unzGoToFilePos64(handle, &position) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
            throw XLSXReadingError(.damagedPart, part: part)
        }
        do {
            try pump(part, entry: entry, body)
        } catch {
            unzCloseCurrentFile(handle)
            throw error
        }
        guard unzCloseCurrentFile(handle) == UNZ_OK else { throw XLSXReadingError(.damagedPart, part: part) }
    }

    private func pump(_ part: String, entry: Entry, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        let dense = max(1 << 20, entry.compressedBytes.multipliedReportingOverflow(by: limits.ratio).partialValue)
        var inflated = 0
        try withUnsafeTemporaryAllocation(byteCount: Self.pieceBytes, alignment: 16) { piece in
            while true {
                let count = Int(unzReadCurrentFile(handle, piece.baseAddress, UInt32(piece.count)))
                guard count >= 0 else { throw XLSXReadingError(.damagedPart, part: part) }
                if count == 0 { return }
                inflated += count
                budget.bytes -= count
                guard inflated <= dense else { throw XLSXReadingError(.tooDense, part: part) }
                guard budget.bytes >= 0 else { throw XLSXReadingError(.tooLarge, part: part) }
                try body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
            }
        }
    }

    private static let pieceBytes = 64 << 10
}

extension ZipPackage {
    private static func readDirectory(
        of handle: unzFile,
        limits: XLSXLimits
    ) throws(XLSXReadingError) -> [String: Entry] {
        var directory: [String: Entry] = [:]
        var status = unzGoToFirstFile(handle)
        while status == UNZ_OK {
            guard directory.count < limits.parts else { throw XLSXReadingError(.tooManyParts) }
            let (name, entry) = try currentEntry(of: handle)
            guard directory.updateValue(entry, forKey: name) == nil else {
                throw XLSXReadingError(.duplicatePart, part: name)
            }
            status = unzGoToNextFile(handle)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE, !directory.isEmpty else { throw XLSXReadingError(.notAPackage) }
        return directory
    }

    private static func currentEntry(of handle: unzFile) throws(XLSXReadingError) -> (String, Entry) {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: longestName + 1)
        var position = unz64_file_pos()
        let status = unzGetCurrentFileInfo64(handle, &info, &name, UInt(longestName), nil, 0, nil, 0)
        guard status == UNZ_OK, Int(info.size_filename) < longestName,
            unzGetFilePos64(handle, &position) == UNZ_OK,
            let compressed = Int(exactly: info.compressed_size),
            let inflated = Int(exactly: info.uncompressed_size)
        else { throw XLSXReadingError(.notAPackage) }
        let bytes = name.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }
        let entry = Entry(position: position, compressedBytes: compressed, inflatedBytes: inflated)
        return (String(decoding: bytes, as: UTF8.self), entry)
    }

    /// minizip does not say why it failed; a missing file and a file that is no package need different answers.
    private static func reasonNotOpened(_ path: String) -> XLSXReadingError.Code {
        guard let file = fopen(path, "rb") else { return .notOpened }
        fclose(file)
        return .notAPackage
    }

    private static let longestName = 512
}
