import Glibc

/// The few calls to the file system that the cluster needs, with errors that name the path.
enum FileSystem {
    /// What `lstat` knows of a path; `nil` when nothing is there or it may not be looked at.
    static func attributes(_ path: String) -> stat? {
        var attributes = stat()
        return lstat(path, &attributes) == 0 ? attributes : nil
    }

    static func isFolder(_ path: String) -> Bool {
        attributes(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// The absolute path without symbolic links; components that do not exist yet are kept as they are.
    static func canonical(_ path: String) -> String {
        if let resolved = realpath(path, nil) {
            defer { free(resolved) }
            return String(cString: resolved)
        }
        guard path != "/", path != "." else { return path }
        let (parent, name) = split(path)
        let base = canonical(parent)
        return base == "/" ? "/" + name : base + "/" + name
    }

    /// The folder that contains the path, and its last component.
    static func split(_ path: String) -> (parent: String, name: String) {
        let parts = path.split(separator: "/")
        let parent = parts.dropLast().joined(separator: "/")
        let name = parts.last.map(String.init) ?? ""
        if path.hasPrefix("/") { return ("/" + parent, name) }
        return (parent.isEmpty ? "." : parent, name)
    }

    /// The path itself or the nearest folder above it that exists.
    static func nearestExisting(_ path: String) -> String {
        var path = path
        while !isFolder(path), path != "/", path != "." { path = split(path).parent }
        return path
    }

    /// Makes a folder and those above it that are missing. Harmless when it exists.
    static func makeFolder(_ path: String, mode: mode_t = 0o755) throws(LocalPostgresError) {
        if isFolder(path) { return }
        let parent = split(path).parent
        if parent != path { try makeFolder(parent) }
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw trouble(path) }
        // The caller's umask must not lock the server's user out.
        guard chmod(path, mode) == 0 else { throw trouble(path) }
    }

    /// The text of a small file; `nil` when there is none or it may not be read.
    static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while case let count = Glibc.read(descriptor, &buffer, buffer.count), count > 0 { content += buffer[..<count] }
        return String(decoding: content, as: UTF8.self)
    }

    /// Writes a small file. Follows no symbolic link: root may be writing in a folder of another user.
    static func write(_ text: String, to path: String, appending: Bool = false) throws(LocalPostgresError) {
        let flags = O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC)
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { throw trouble(path) }
        defer { close(descriptor) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw trouble(path) }
            bytes = bytes.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw trouble(path) }
    }

    /// Gives a path to a user. Follows no symbolic link.
    static func give(_ path: String, to user: OSUser) throws(LocalPostgresError) {
        guard geteuid() == 0 else { return }
        guard lchown(path, user.id, user.group) == 0 else { throw trouble(path) }
    }

    /// Makes a rename or a new file in the folder survive a power failure.
    static func synchronise(folder path: String) throws(LocalPostgresError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw trouble(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw trouble(path) }
    }

    /// The names in a folder, without `.` and `..`; empty when it cannot be read.
    static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { $0 } }
            names.append(String(decoding: name, as: UTF8.self))
        }
        return names.filter { $0 != "." && $0 != ".." }
    }

    /// The descriptors this process has open.
    static var openDescriptors: [Int32] { names(in: "/proc/self/fd").compactMap { Int32($0) } }

    /// The error for the last system call, which failed on the path.
    static func trouble(_ path: String) -> LocalPostgresError {
        LocalPostgresError(.fileTrouble, path: path, detail: String(cString: strerror(errno)))
    }
}
