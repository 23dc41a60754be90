extension LocalPostgres {
    /// Whether there is a cluster and whether it runs.
    public enum Status: Sendable, Hashable {
        /// No cluster was made yet; it would go here.
        case absent(Cluster)
        /// The server does not run.
        case stopped(Cluster)
        /// The server runs; it accepts sessions, or is about to.
        case running(Cluster)
    }

    /// The facts about a cluster.
    public struct Cluster: Sendable, Hashable {
        /// The data folder.
        public let data: String
        /// Whether the data is in the home that was asked for. If not, the server's user cannot enter that folder (for
        /// example below `/root`), and the data is below `/var/lib/taizhang`.
        public let isAtHome: Bool
        /// The folder of the socket.
        public let socketFolder: String
        /// The file that the server logs to.
        public let log: String
        /// The user of the operating system that the server runs as.
        public let user: String
        /// The server's process; `nil` when it does not run or belongs to a user whose files this one may not read.
        public let process: Int32?

        /// How to connect. Names the server's user as well, so that nobody else's server can pass for it.
        public var conninfo: String {
            let name = ClusterConfiguration.name
            return "host=\(socketFolder) port=5432 dbname=\(name) user=\(name) requirepeer=\(user)"
        }
    }

    /// Looks, and changes nothing. Throws `anotherUser` for a stopped cluster that only its owner may look into.
    public func status() throws -> Status {
        try status(at: Place.find(home: home))
    }

    func status(at place: Place) throws -> Status {
        guard FileSystem.isFolder(place.data) else {
            return .absent(cluster(place, try OSUser.forNewServer(), nil))
        }
        let user = try OSUser.owner(of: place.data)
        let postmaster = postmaster(place, user)
        guard user.canBeActedAs else {
            guard postmaster.socket.isAnswered else {
                throw LocalPostgresError(.anotherUser, path: place.data, detail: user.name)
            }
            return .running(cluster(place, user, nil))
        }
        let cluster = cluster(place, user, postmaster.process)
        return cluster.process == nil ? .stopped(cluster) : .running(cluster)
    }

    func postmaster(_ place: Place, _ user: OSUser) -> Postmaster {
        Postmaster(place: place, socket: SocketFolder(path: place.socketFolder, server: user))
    }

    func cluster(_ place: Place, _ user: OSUser, _ process: Int32?) -> Cluster {
        Cluster(
            data: place.data,
            isAtHome: place.isAtHome,
            socketFolder: place.socketFolder,
            log: place.log,
            user: user.name,
            process: process
        )
    }
}
