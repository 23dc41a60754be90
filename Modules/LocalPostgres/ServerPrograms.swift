import Glibc

/// Where PostgreSQL's server programs are installed.
struct ServerPrograms: Sendable {
    /// The folder with `initdb` and `postgres`.
    let folder: String

    var initdb: String { folder + "/initdb" }
    var postgres: String { folder + "/postgres" }

    /// Debian keeps every major version in a folder of its own.
    private static let debian = "/usr/lib/postgresql"

    /// For a new cluster: `TAIZHANG_PG_BINDIR`, else Debian's newest, else what `PATH` has.
    static func newest() throws(LocalPostgresError) -> ServerPrograms {
        let chosen = environment("TAIZHANG_PG_BINDIR").map { [$0] }
        let path = environment("PATH")?.split(separator: ":").map(String.init) ?? []
        let candidates = chosen ?? (installedMajors().sorted(by: >).map { "\(debian)/\($0)/bin" } + path)
        return try first(of: candidates, orThrow: LocalPostgresError(.noServerPrograms))
    }

    /// For a cluster that exists: the programs of the major version that made it; others refuse its files.
    static func matching(data: String) throws(LocalPostgresError) -> ServerPrograms {
        if environment("TAIZHANG_PG_BINDIR") != nil { return try newest() }
        let file = data + "/PG_VERSION"
        guard let version = FileSystem.read(file) else { throw FileSystem.trouble(file) }
        let major = version.split(whereSeparator: \.isWhitespace).joined()
        let missing = LocalPostgresError(.versionMissing, path: data, detail: major)
        // Outside Debian there is one version only, and the server itself says so if it is another.
        let candidates = installedMajors().isEmpty ? [try newest().folder] : ["\(debian)/\(major)/bin"]
        return try first(of: candidates, orThrow: missing)
    }

    private static func first(
        of folders: [String],
        orThrow error: LocalPostgresError
    ) throws(LocalPostgresError) -> ServerPrograms {
        let found = folders.first { access($0 + "/initdb", X_OK) == 0 && access($0 + "/postgres", X_OK) == 0 }
        guard let found else { throw error }
        return ServerPrograms(folder: found)
    }

    private static func installedMajors() -> [Int] {
        FileSystem.names(in: debian).compactMap { Int($0) }.filter { $0 >= 15 }
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
