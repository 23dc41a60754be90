import Glibc

/// A folder of its own for one test, removed with everything in it.
final class TemporaryFolder {
    let path: String
    private var isMounted = false

    init() throws {
        var template = Array("/tmp/taizhang-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        if isMounted { umount2(path, Int32(MNT_DETACH)) }
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
    }

    /// Puts a small file system of its own into the folder; only root may. Returns whether it did.
    func mountSmallDisk(kilobytes: Int) -> Bool {
        isMounted = geteuid() == 0 && mount("tmpfs", path, "tmpfs", 0, "size=\(kilobytes)k") == 0
        return isMounted
    }

    /// Whether this process may mount small disks.
    static let canMount = (try? TemporaryFolder().mountSmallDisk(kilobytes: 4)) ?? false

    /// Everything in the folder, hidden names too.
    var names: [String] { Self.names(in: path) }

    /// Everything in any folder, hidden names too.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The path of a file in the folder.
    func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// An error of the system.
struct SystemError: Error {
    var number: Int32
}

/// The bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw SystemError(number: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
    return bytes
}

/// Makes a file of these bytes.
func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw SystemError(number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw SystemError(number: errno) }
}
