public import CountyImport
import Glibc
import Runtime

/// The bytes of a file that was named on the command line; the file is closed with its last owner.
public final class InputBytes: ByteSource {
    private let path: String
    private let descriptor: Int32

    /// Opens a file; `nil` where that fails, and `errno` says why.
    init?(_ path: String) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// The next bytes. Throws `Complaint` (74) when reading fails.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw Complaint(.inputOutput, "文件“\(path)”读到一半出错", advice: "请检查磁盘或网络盘后再试")
            }
        }
    }
}
