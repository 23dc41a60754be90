public import CountyImport
import Glibc
import Runtime

/// Files named on the command line.
public enum InputFile {
    /// The largest file that is taken, in bytes; a county's table has a few kilobytes.
    public static let sizeLimit = 64 << 20

    /// Reads a file. Throws `Complaint` (66) for what is not there, no file, or too large, and (74) when reading fails.
    public static func read(_ path: String) throws -> CountyFile {
        let (file, size) = try opened(path)
        guard size <= sizeLimit else { throw tooLarge(path) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = try buffer.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
            bytes += buffer[..<count]
            guard bytes.count <= sizeLimit else { throw tooLarge(path) }
        }
        return CountyFile(name: name(of: path), bytes: bytes)
    }

    /// The name without the folders before it.
    public static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Opens a file of any size. Throws `Complaint` (66) for what is not there or no file.
    public static func open(_ path: String) throws -> InputBytes { try opened(path).file }

    private static func opened(_ path: String) throws -> (file: InputBytes, size: Int) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw complaint(path, SystemReason.words(errno)) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw complaint(path, "这是一个文件夹，不是文件") }
        guard let file = InputBytes(path) else { throw complaint(path, SystemReason.words(errno)) }
        return (file, Int(facts.st_size))
    }

    private static func tooLarge(_ path: String) -> Complaint { complaint(path, "文件超过\(sizeLimit >> 20)MB") }

    static func complaint(_ path: String, _ reason: String) -> Complaint {
        Complaint(.noInput, "“\(path)”打不开：\(reason)", advice: "请检查文件名和权限")
    }
}
