public import CountyImport
import Glibc
import Runtime

/// The files that arguments name: a folder stands for the files in it, by name.
public struct FileList: Sendable {
    /// The files, in the order in which they are taken.
    public private(set) var paths: [String] = []
    /// What lies in the folders and is not taken, with the reason, one Chinese sentence each.
    public private(set) var skipped: [String] = []

    /// Whether a file that cannot be read must not stop the others.
    public var isMany: Bool { paths.count > 1 }

    /// Lists the files. Throws `Complaint` (66) when a named file cannot be opened or a folder has nothing to take, before
    /// anything is done with the others.
    public init(_ arguments: [String]) throws {
        for path in arguments {
            var facts = stat()
            guard stat(path, &facts) == 0, access(path, R_OK) == 0 else {
                throw InputFile.complaint(path, SystemReason.words(errno))
            }
            guard facts.st_mode & S_IFMT == S_IFDIR else {
                paths.append(path)
                continue
            }
            let count = paths.count
            try add(path)
            guard paths.count > count else {
                throw InputFile.complaint(path, skipped.isEmpty ? "文件夹是空的" : "文件夹里没有可以接收的文件")
            }
        }
    }

    /// The reading that stands for a file that could not be opened, where others are taken; where it is the only one, its
    /// complaint is thrown, as is everything else that went wrong.
    public func reading(of path: String, insteadOf error: any Error) throws -> CountyReading {
        guard isMany, let complaint = error as? Complaint, complaint.status == .noInput else { throw error }
        return .unopened(name: InputFile.name(of: path), reason: complaint.message)
    }

    private mutating func add(_ folder: String) throws {
        for name in try Self.entries(of: folder) {
            let path = folder.hasSuffix("/") ? "\(folder)\(name)" : "\(folder)/\(name)"
            if let reason = Self.reasonToSkip(name, path) {
                skipped.append("跳过“\(name)”：\(reason)")
            } else {
                paths.append(path)
            }
        }
    }

    /// Why an entry of a folder is no report; `nil` for what may be one. Workbooks of old programs are taken, because
    /// their senders have to be told.
    private static func reasonToSkip(_ name: String, _ path: String) -> String? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return SystemReason.words(errno) }
        if facts.st_mode & S_IFMT == S_IFDIR { return "是子文件夹" }
        guard facts.st_mode & S_IFMT == S_IFREG else { return "不是普通文件" }
        if name.hasPrefix("~$") || name.hasPrefix(".~") { return "是打开文件时的锁定文件" }
        if name.hasPrefix(".") { return "是隐藏文件" }
        let parts = name.lowercased().split(separator: ".")
        guard parts.count > 1, let kind = parts.last, unrelated.contains(String(kind)) else { return nil }
        return "不是表格文件（.\(kind)）"
    }

    private static let unrelated: Set<String> = [
        "doc", "docx", "wps", "rtf", "pdf", "ofd", "ppt", "pptx", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff",
        "heic",
        "zip", "rar", "7z", "gz", "tar", "mp3", "mp4", "avi", "eml", "msg", "lnk", "url", "exe", "ini", "db", "log",
        "tmp",
        "bak", "md", "json", "yaml", "xml",
    ]

    private static func entries(of folder: String) throws -> [String] {
        guard let handle = opendir(folder) else { throw InputFile.complaint(folder, SystemReason.words(errno)) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
