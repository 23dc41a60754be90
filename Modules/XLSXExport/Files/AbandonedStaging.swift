internal import Glibc

/// Staging folders whose program was killed. Nobody else can remove them: a killed program runs no clean-up, so the
/// next one that writes to the same place does it.
enum AbandonedStaging {
    /// What the name of every staging folder begins with; the number of its process follows.
    static let prefix = ".taizhang-"

    /// Removes what programs that are no more left in a folder.
    static func sweep(_ parent: String) {
        for name in entries(of: parent) where name.hasPrefix(prefix) && isAbandoned(name) {
            let folder = "\(parent)/\(name)"
            for file in entries(of: folder) where file != "." && file != ".." { unlink("\(folder)/\(file)") }
            rmdir(folder)
        }
    }

    private static func isAbandoned(_ name: String) -> Bool {
        let digits = name.dropFirst(prefix.count).prefix { $0.isNumber }
        guard let process = pid_t(digits) else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    private static func entries(of folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            )
        }
        return names
    }
}
