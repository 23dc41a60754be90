import Glibc

/// A user of the operating system.
struct OSUser: Sendable, Hashable {
    let name: String
    let id: uid_t
    let group: gid_t

    /// Who runs this program.
    static var current: OSUser? { OSUser(id: geteuid()) }

    init?(id: uid_t) {
        guard let entry = getpwuid(id) else { return nil }
        self.init(entry.pointee)
    }

    init?(name: String) {
        guard let entry = getpwnam(name) else { return nil }
        self.init(entry.pointee)
    }

    private init(_ entry: passwd) {
        name = String(cString: entry.pw_name)
        id = entry.pw_uid
        group = entry.pw_gid
    }

    /// Who runs the server of a cluster that this program would make: the caller, but never root.
    ///
    /// PostgreSQL refuses to run as root, and rightly: whoever reaches its superuser could do anything.
    static func forNewServer() throws(LocalPostgresError) -> OSUser {
        guard geteuid() == 0 else {
            guard let current else { throw LocalPostgresError(.noServerUser, detail: "uid \(geteuid())") }
            return current
        }
        guard let user = OSUser(name: "postgres") ?? OSUser(name: "nobody") else {
            throw LocalPostgresError(.noServerUser, detail: "postgres, nobody")
        }
        return user
    }

    /// Who runs the server of a cluster that exists: the owner of its data.
    static func owner(of path: String) throws(LocalPostgresError) -> OSUser {
        guard let attributes = FileSystem.attributes(path) else { throw FileSystem.trouble(path) }
        guard let owner = OSUser(id: attributes.st_uid), owner.id != 0 else {
            throw LocalPostgresError(.noServerUser, path: path, detail: "uid \(attributes.st_uid)")
        }
        return owner
    }

    /// Whether this program can start processes as the user and signal them.
    var canBeActedAs: Bool { geteuid() == 0 || geteuid() == id }
}
