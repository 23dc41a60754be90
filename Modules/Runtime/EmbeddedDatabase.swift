import LocalPostgres

/// The embedded default, for the commands that start, stop and look at it. Every call throws `LocalPostgresError`.
public struct EmbeddedDatabase: Sendable {
    private let local = LocalPostgres(home: LocalPostgres.defaultHome)

    /// The cluster of this folder, or of `TAIZHANG_HOME`.
    public init() {}

    /// Starts it, and makes it first where there is none.
    public func start(progress: (String) -> Void) throws {
        try local.start { progress($0.words) }
    }

    /// Stops it; `false` when it did not run.
    public func stop() throws -> Bool { try local.stop() }

    /// How it stands.
    public func status() throws -> Status {
        switch try local.status() {
        case .absent(let cluster): Status(state: .absent, cluster)
        case .stopped(let cluster): Status(state: .stopped, cluster)
        case .running(let cluster): Status(state: .running, cluster)
        }
    }

    /// The facts about the cluster.
    public struct Status: Sendable {
        /// Whether there is a cluster and whether it runs.
        public enum State: Sendable { case absent, stopped, running }

        /// Whether there is a cluster and whether it runs.
        public let state: State
        /// The data folder.
        public let data: String
        /// Whether the data is where it was asked for; below `/var/lib/taizhang` if not.
        public let isAtHome: Bool
        /// The folder of the socket.
        public let socketFolder: String
        /// The user that the server runs as.
        public let user: String
        /// The log file.
        public let log: String

        init(state: State, _ cluster: LocalPostgres.Cluster) {
            self.state = state
            data = cluster.data
            isAtHome = cluster.isAtHome
            socketFolder = cluster.socketFolder
            user = cluster.user
            log = cluster.log
        }
    }
}
