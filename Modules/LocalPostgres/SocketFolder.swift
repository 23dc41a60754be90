import Glibc

/// The folder of the server's socket. `/tmp` is everybody's, so the folder is made and looked at with care.
struct SocketFolder {
    let path: String
    let server: OSUser

    var socket: String { path + "/.s.PGSQL.5432" }

    /// Makes the folder as the server's. Refuses one that another user has put there, or a symbolic link.
    func prepare() throws(LocalPostgresError) {
        if mkdir(path, 0o755) == 0 {
            // Nobody else can have touched it: /tmp is sticky, and until here the folder is ours.
            guard chmod(path, 0o755) == 0 else { throw FileSystem.trouble(path) }
            try FileSystem.give(path, to: server)
        } else if errno != EEXIST {
            throw FileSystem.trouble(path)
        }
        guard let attributes = FileSystem.attributes(path), attributes.st_mode & S_IFMT == S_IFDIR,
            attributes.st_uid == server.id, attributes.st_mode & 0o022 == 0
        else {
            let owner = FileSystem.attributes(path).flatMap { OSUser(id: $0.st_uid)?.name }
            throw LocalPostgresError(.foreignSocketFolder, path: path, detail: owner ?? "")
        }
    }

    /// Whether somebody listens.
    var isAnswered: Bool {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: socket.utf8.prefix($0.count - 1)) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                connect(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}
