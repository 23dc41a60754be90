import Glibc

/// The embedded default: a private PostgreSQL cluster that the program makes, starts, stops and inspects by itself.
///
/// It listens on a Unix socket only, admits the owner of its folder, the server's user and root, and never runs as root.
/// All calls block, for a second or two where a cluster is made, and may be made by several processes at once: one
/// acts, the others wait. Every one throws `LocalPostgresError`.
///
/// ```swift
/// let local = LocalPostgres(home: LocalPostgres.defaultHome)
/// let settings = try ConnectionSettings(local.start(), schema: "taizhang")
/// ```
public struct LocalPostgres: Sendable {
    let home: String

    /// `TAIZHANG_HOME`, else `.taizhang` in the working folder.
    public static var defaultHome: String {
        getenv("TAIZHANG_HOME").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? ".taizhang"
    }

    /// The login name of whoever runs this program; `nil` where the machine knows none.
    public static var login: String? { OSUser(id: getuid())?.name }

    /// The cluster of a folder. Nothing is made yet.
    public init(home: String) {
        self.home = home
    }

    /// What a start is busy with, for a line of progress.
    public enum Progress: Sendable, Hashable {
        /// Another run is at work on the cluster; this one waits.
        case waiting
        /// A new cluster is made.
        case creating
        /// The server starts.
        case starting
    }

    /// Makes sure that the cluster exists and runs, and returns the conninfo to connect with.
    ///
    /// Does nothing when it runs already (less than a millisecond). Otherwise waits until the server accepts sessions;
    /// throws `timedOut` or `busy` when that takes longer than the limit.
    @discardableResult
    public func start(
        within limit: Duration = .seconds(60),
        progress: (Progress) -> Void = { _ in }
    ) throws -> String {
        let deadline = ContinuousClock.now + limit
        let place = try Place.find(home: home)
        if let ready = try readyCluster(at: place) { return ready.conninfo }
        try place.prepare()
        let lock = try FileLock(place.lock, within: limit) { progress(.waiting) }
        try ClusterCreation.removeLeftovers(in: place)
        if !FileSystem.isFolder(place.data) {
            progress(.creating)
            let creation = try ClusterCreation(place: place, user: .forNewServer(), programs: .newest())
            try creation(holding: lock)
        }
        return try run(place, until: deadline, progress)
    }

    /// Starts the server of a cluster that exists, unless another run was faster. The caller holds the lock.
    private func run(
        _ place: Place,
        until deadline: ContinuousClock.Instant,
        _ progress: (Progress) -> Void
    ) throws -> String {
        let user = try actingUser(of: place)
        let postmaster = postmaster(place, user)
        guard postmaster.process == nil else {
            try postmaster.awaitReadiness(until: deadline)
            return cluster(place, user, postmaster.process).conninfo
        }
        progress(.starting)
        try postmaster.socket.prepare()
        let users = ClusterConfiguration.users([user] + (place.owner.map { [$0] } ?? []))
        try FileSystem.write(users, to: place.data + "/pg_ident.conf")
        // Where root has made them, the owner must be able to go on with them.
        for path in [place.log, place.lock] { try FileSystem.give(path, to: user) }
        try postmaster.start(.matching(data: place.data), user, until: deadline)
        return cluster(place, user, postmaster.process).conninfo
    }

    /// Stops the server and waits until it has gone. Returns `false` when it did not run.
    @discardableResult
    public func stop(within limit: Duration = .seconds(60)) throws -> Bool {
        let place = try Place.find(home: home)
        guard FileSystem.isFolder(place.data) else { return false }
        let user = try actingUser(of: place)
        let lock = try FileLock(place.lock, within: limit) {}
        defer { _ = lock.descriptor }
        let postmaster = postmaster(place, user)
        guard let process = postmaster.process else { return false }
        try postmaster.stop(process, until: .now + limit)
        return true
    }

    /// The cluster if sessions can be opened at once.
    private func readyCluster(at place: Place) throws -> Cluster? {
        guard case .running(let cluster) = try status(at: place) else { return nil }
        let isReady = try cluster.process == nil || postmaster(place, .owner(of: place.data)).isReady
        return isReady ? cluster : nil
    }

    /// The server's user, provided that this program may act as that user.
    private func actingUser(of place: Place) throws -> OSUser {
        let user = try OSUser.owner(of: place.data)
        guard user.canBeActedAs else {
            throw LocalPostgresError(.anotherUser, path: place.data, detail: user.name)
        }
        return user
    }
}
