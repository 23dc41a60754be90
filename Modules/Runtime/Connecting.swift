import Core
import Glibc
import LocalPostgres
import Persistence
import Postgres

extension RuntimeSettings {
    /// What the start of the embedded default is busy with, in Chinese.
    public typealias Progress = @Sendable (String) -> Void

    /// Where to connect. Starts the embedded default when it does not run.
    func connection(progress: Progress) throws -> ConnectionSettings {
        switch database {
        case .server(let settings): return settings
        case .embedded(let home):
            let conninfo = try LocalPostgres(home: home).start { progress($0.words) }
            return try ConnectionSettings(conninfo, schema: schema)
        }
    }

    /// Who acts: the operating system's login on the embedded default, where somebody may stand in for it; else the
    /// database login.
    func actor(in session: PostgresSession) async throws -> String {
        if case .embedded = database {
            let login = Self.operatingSystemLogin
            return person.map { "\($0)（登录名\(login)）" } ?? login
        }
        return try await DatabaseFacts(session).login
    }

    private static var operatingSystemLogin: String {
        LocalPostgres.login ?? "uid \(getuid())"
    }
}

extension LocalPostgres.Progress {
    var words: String {
        switch self {
        case .waiting: "等待另一个程序完成内置数据库的启动…"
        case .creating: "正在建立内置数据库…"
        case .starting: "正在启动内置数据库…"
        }
    }
}
