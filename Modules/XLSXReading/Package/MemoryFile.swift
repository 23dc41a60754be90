internal import CMinizip

/// Bytes in memory as the file that minizip reads. The library keeps pointing at it, so whoever opens a package keeps it
/// alive until the package is closed.
final class MemoryFile {
    private let bytes: [UInt8]
    private var position = 0

    /// A file of these bytes, open at its beginning.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Opens the bytes as a package; nil when they are none.
    func openPackage() -> unzFile? {
        var functions = zlib_filefunc64_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        // C functions capture nothing, so each finds the file where the library keeps it: the stream is the file.
        functions.zopen64_file = { file, _, _ in file }
        functions.zread_file = { _, file, target, count in MemoryFile.of(file)?.read(into: target, Int(count)) ?? 0 }
        functions.zwrite_file = { _, _, _, _ in 0 }
        functions.ztell64_file = { _, file in UInt64(MemoryFile.of(file)?.position ?? 0) }
        functions.zseek64_file = { _, file, offset, origin in MemoryFile.of(file)?.seek(offset, origin) ?? -1 }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { _, _ in 0 }
        return unzOpen2_64("", &functions)
    }

    private func read(into target: UnsafeMutableRawPointer?, _ wanted: Int) -> UInt {
        let count = max(0, min(wanted, bytes.count - position))
        bytes.withUnsafeBytes { source in
            guard count > 0, let target, let base = source.baseAddress else { return }
            target.copyMemory(from: base + position, byteCount: count)
        }
        position += count
        return UInt(count)
    }

    private func seek(_ offset: UInt64, _ origin: Int32) -> Int {
        let start = origin == ZLIB_FILEFUNC_SEEK_CUR ? position : origin == ZLIB_FILEFUNC_SEEK_END ? bytes.count : 0
        guard let offset = Int(exactly: offset), (0...bytes.count - start).contains(offset) else { return -1 }
        position = start + offset
        return 0
    }

    private static func of(_ file: UnsafeMutableRawPointer?) -> MemoryFile? {
        file.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
    }
}
