import Glibc
import Runtime

/// The folder that workbooks are written to.
public enum OutputFolder {
    /// Makes the folder with those above it, and makes sure that it can be written. Throws `Complaint` (73).
    public static func prepare(_ path: String) throws {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            mkdir(made, 0o755)
        }
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, access(path, W_OK) == 0 else {
            throw Complaint(
                .cannotCreate,
                "不能写入文件夹“\(path)”（\(SystemReason.words(errno))）",
                advice: "请换一个文件夹，或请管理员授权"
            )
        }
    }
}
