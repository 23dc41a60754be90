import Glibc

/// A user of the operating system.
struct OSUser: Sendable, Hashable {
    let name: String
    let id: uid_t
    let group: gid_t

    /// Who runs this program.
    static var current: OSUser? { OSUser(id: geteuid()) }

    init?(id: uid_t) {
        self.init { getpwuid_r(id, $0, $1, $2, $3) }
    }

    init?(name: String) {
        self.init { getpwnam_r(name, $0, $1, $2, $3) }
    }

    private typealias Entry = UnsafeMutablePointer<passwd>
    private typealias Text = UnsafeMutablePointer<CChar>

    /// Reads an entry into memory of its own. What `getpwuid` and `getpwnam` return is one place for the whole process,
    /// where another thread's search leaves line after line of `/etc/passwd`.
    private init?(_ search: (Entry, Text, Int, UnsafeMutablePointer<Entry?>) -> Int32) {
        var size = 1_024
        var failure = ERANGE
        while failure == ERANGE, size <= 1 << 20 {
            var entry = passwd()
            var found: Entry?
            let text = Text.allocate(capacity: size)
            defer { text.deallocate() }
            failure = search(&entry, text, size, &found)
            if failure == 0, found != nil {
                self.init(name: String(cString: entry.pw_name), id: entry.pw_uid, group: entry.pw_gid)
                return
            }
            size *= 4
        }
        return nil
    }

    private init(name: String, id: uid_t, group: gid_t) {
        self.name = name
        self.id = id
        self.group = group
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
