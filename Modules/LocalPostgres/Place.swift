import Fingerprints
import Glibc

/// Where a cluster lives: its data, log, lock and socket.
struct Place: Sendable, Hashable {
    /// The folder that contains everything but the socket.
    let folder: String
    /// Whether that is the folder that was asked for; `false` when the server's user could not enter it.
    let isAtHome: Bool

    var data: String { folder + "/postgres" }
    var log: String { folder + "/postgres.log" }
    var lock: String { folder + "/postgres.lock" }

    /// The folder of the socket: short, because the path of a socket may have 107 bytes, and the same for everybody who
    /// asks for this cluster.
    var socketFolder: String { "/tmp/taizhang-" + Fingerprint(of: data).hex.prefix(16) }

    /// Finds the cluster of a home, or decides where a new one goes.
    ///
    /// What exists is looked for first, so that data never seems to vanish because somebody changed a folder's mode.
    static func find(home: String) throws(LocalPostgresError) -> Place {
        let home = FileSystem.canonical(home)
        let here = Place(folder: home, isAtHome: true)
        let elsewhere = Place(folder: "/var/lib/taizhang/" + Fingerprint(of: home).hex.prefix(16), isAtHome: false)
        if FileSystem.isFolder(here.data) { return here }
        if FileSystem.isFolder(elsewhere.data) { return elsewhere }
        guard geteuid() == 0 else { return here }
        return try canEnter(FileSystem.nearestExisting(home), as: .forNewServer()) ? here : elsewhere
    }

    /// Asks the system itself, as that user, because access lists count as well as modes.
    private static func canEnter(_ folder: String, as user: OSUser) throws(LocalPostgresError) -> Bool {
        let question = Command(executable: "/usr/bin/test", arguments: ["-x", folder], user: user, log: "/dev/null")
        return try question.run() == 0
    }

    /// Makes the folder. What root makes in somebody's folder becomes that person's.
    func prepare() throws(LocalPostgresError) {
        guard !FileSystem.isFolder(folder) else { return }
        let above = FileSystem.nearestExisting(folder)
        try FileSystem.makeFolder(folder)
        guard isAtHome, let owner = FileSystem.attributes(above), geteuid() == 0 else { return }
        guard lchown(folder, owner.st_uid, owner.st_gid) == 0 else { throw FileSystem.trouble(folder) }
    }

    /// Whose the cluster is besides the server's user and root: the owner of the folder.
    var owner: OSUser? {
        FileSystem.attributes(folder).flatMap { OSUser(id: $0.st_uid) }
    }
}
