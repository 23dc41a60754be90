import Glibc

/// Makes a cluster beside its place and moves it there by one rename, so that whenever this is interrupted there is
/// either no cluster or a whole one.
struct ClusterCreation {
    let place: Place
    let user: OSUser
    let programs: ServerPrograms

    private static let prefix = "postgres.new-"

    /// Makes the cluster. The caller holds the lock; the children inherit it, see `FileLock`.
    func callAsFunction(holding lock: borrowing FileLock) throws(LocalPostgresError) {
        let draft = "\(place.folder)/\(Self.prefix)\(getpid())"
        guard mkdir(draft, 0o700) == 0 else { throw FileSystem.trouble(draft) }
        try FileSystem.give(draft, to: user)
        try initialise(draft, lock.descriptor)
        try configure(draft)
        try createDatabase(draft, lock.descriptor)
        try FileSystem.synchronise(folder: draft)
        guard rename(draft, place.data) == 0 else { throw FileSystem.trouble(place.data) }
        try FileSystem.synchronise(folder: place.folder)
    }

    /// Removes what an interrupted creation has left. The caller holds the lock, so nobody is working on it.
    static func removeLeftovers(in place: Place) throws(LocalPostgresError) {
        guard let caller = OSUser.current else { return }
        for name in FileSystem.names(in: place.folder) where name.hasPrefix(prefix) {
            let path = "\(place.folder)/\(name)"
            _ = try Command(executable: "/bin/rm", arguments: ["-rf", "--", path], user: caller, log: place.log).run()
        }
    }

    /// The role is the bootstrap superuser: there is one role, so a second one would only be another way in.
    private func initialise(_ draft: String, _ lock: Int32) throws(LocalPostgresError) {
        let options = [
            "--pgdata=\(draft)", "--username=\(ClusterConfiguration.name)", "--encoding=UTF8", "--locale=C.UTF-8",
            "--data-checksums", "--auth=peer", "--no-instructions",
        ]
        try run(programs.initdb, options, "initdb", keeping: lock)
    }

    private func configure(_ draft: String) throws(LocalPostgresError) {
        try FileSystem.write(ClusterConfiguration.settings, to: draft + "/postgresql.conf", appending: true)
        try FileSystem.write(ClusterConfiguration.authentication, to: draft + "/pg_hba.conf")
    }

    /// In single-user mode, so that the cluster is whole before anybody can connect to it.
    private func createDatabase(_ draft: String, _ lock: Int32) throws(LocalPostgresError) {
        let options = ["--single", "-j", "-D", draft, "-c", "exit_on_error=on", "postgres"]
        let statement = "create database \(ClusterConfiguration.name) template template0;\n\n"
        try run(programs.postgres, options, "create database", input: statement, keeping: lock)
    }

    private func run(
        _ executable: String,
        _ arguments: [String],
        _ step: String,
        input: String = "",
        keeping lock: Int32
    ) throws(LocalPostgresError) {
        let status = try Command(
            executable: executable,
            arguments: arguments,
            user: user,
            log: place.log,
            input: input,
            keeping: lock
        ).run()
        guard status == 0 else {
            throw LocalPostgresError(.creationFailed, path: place.log, detail: "\(step): \(status)")
        }
    }
}
