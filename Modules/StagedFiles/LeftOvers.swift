internal import Glibc

/// Staging folders of processes that were killed.
struct LeftOvers {
    /// How the names of staging folders begin; six letters follow.
    static let prefix = ".taizhang-"

    private let parent: String

    /// The left-overs beside the files of a folder.
    init(in parent: String) { self.parent = parent }

    /// Removes every staging folder of ours that nobody has locked. What cannot be removed stays, without a word: it is
    /// only in the way of order.
    func clearAway() {
        for name in names(in: parent) where name.hasPrefix(Self.prefix) && name.utf8.count == Self.prefix.utf8.count + 6
        {
            clearAway("\(parent)/\(name)")
        }
    }

    private func clearAway(_ folder: String) {
        let lock = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard lock >= 0 else { return }
        defer { close(lock) }
        var facts = stat()
        guard fstat(lock, &facts) == 0, facts.st_uid == geteuid(), flock(lock, LOCK_EX | LOCK_NB) == 0 else { return }
        for name in names(in: folder) { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    private func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
