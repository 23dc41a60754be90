import Glibc

/// Why the operating system refused something, in Chinese; the usual reasons in words, the rest by number.
public enum SystemReason {
    /// The reason behind an `errno`.
    public static func words(_ number: Int32) -> String {
        switch number {
        case ENOENT: "没有这个文件或文件夹"
        case EACCES, EPERM: "没有权限"
        case EISDIR: "这是一个文件夹"
        case ENOTDIR: "路径中间有一段不是文件夹"
        case EEXIST: "已有同名的文件"
        case ENOSPC: "磁盘满了"
        case EDQUOT: "超过了磁盘配额"
        case EFBIG: "文件太大"
        case EROFS: "磁盘是只读的"
        case EIO: "磁盘读写出错"
        case ENAMETOOLONG: "名称太长"
        case EMFILE, ENFILE: "打开的文件太多"
        default: "系统错误\(number)"
        }
    }
}
