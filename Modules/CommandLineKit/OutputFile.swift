import Glibc
import Runtime

/// A file that a command writes, whole or not at all.
public enum OutputFile {
    /// Writes bytes beside the place and renames them into it. Throws `Complaint` (73 or 74).
    public static func write(_ bytes: [UInt8], to path: String) throws {
        var draft = Array("\(path).XXXXXX".utf8CString)
        let descriptor = mkstemp(&draft)
        guard descriptor >= 0 else { throw complaint(.cannotCreate, path) }
        let name = String(decoding: draft.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        fchmod(descriptor, 0o644)
        let isWhole = bytes.withUnsafeBytes { writeAll($0, to: descriptor) } && fsync(descriptor) == 0
        guard close(descriptor) == 0, isWhole, rename(name, path) == 0 else {
            let trouble = complaint(.inputOutput, path)
            unlink(name)
            throw trouble
        }
    }

    private static func complaint(_ status: Complaint.Status, _ path: String) -> Complaint {
        Complaint(status, "“\(path)”写不出来（\(SystemReason.words(errno))）", advice: "请检查文件夹、权限和磁盘空间，原来的文件没有动")
    }
}
