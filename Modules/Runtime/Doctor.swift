import Core
import Domain
import Glibc
import Persistence
import Postgres

/// One line of a check-up.
public struct Diagnosis: Sendable {
    /// 正常, 警告 or 错误.
    public enum Level: String, Sendable { case fine = "正常", warning = "警告", error = "错误" }

    /// How it is.
    public let level: Level
    /// What was looked at.
    public let subject: String
    /// What was seen.
    public let facts: String
    /// What mends it; empty where nothing is to be done.
    public let remedy: String

    /// One line of a check-up.
    public init(_ level: Level, _ subject: String, _ facts: String, remedy: String = "") {
        self.level = level
        self.subject = subject
        self.facts = facts
        self.remedy = remedy
    }
}

/// Looks at everything that a first version can look at: server, schema, programmes, clock and free space. Throws only
/// when the database cannot be reached at all.
public func examine(
    _ settings: RuntimeSettings,
    progress: RuntimeSettings.Progress = { _ in }
) async throws -> [Diagnosis] {
    let connection = try settings.connection(progress: progress)
    return try await PostgresSession.with(connection) { session in
        let status = try await ProductSchema.migrator(for: settings.schema).status(of: session)
        let facts = try await DatabaseFacts(session)
        var lines = [server(facts), encoding(facts), safety(facts), clock(facts, settings.now())]
        lines.append(schema(status))
        if status == .current {
            let installed = try await PostgresProgrammeStore(session).installed()
            lines.append(programmes(installed.map(\.id)))
        }
        lines.append(freeSpace(in: temporaryFolder))
        return lines
    }
}

private func server(_ facts: DatabaseFacts) -> Diagnosis {
    Diagnosis(.fine, "数据库服务器", "PostgreSQL \(facts.serverVersion)")
}

private func encoding(_ facts: DatabaseFacts) -> Diagnosis {
    facts.encoding == "UTF8"
        ? Diagnosis(.fine, "字符编码", facts.encoding)
        : Diagnosis(.error, "字符编码", facts.encoding, remedy: "请用UTF8编码另建一个数据库：createdb -E UTF8 …")
}

private func safety(_ facts: DatabaseFacts) -> Diagnosis {
    facts.isCrashSafe
        ? Diagnosis(.fine, "断电安全", "fsync 与 full_page_writes 已打开")
        : Diagnosis(
            .error,
            "断电安全",
            "fsync 或 full_page_writes 已关闭，断电可能损坏数据",
            remedy: "alter system set fsync = on; alter system set full_page_writes = on;"
        )
}

private func clock(_ facts: DatabaseFacts, _ now: Timestamp) -> Diagnosis {
    let difference = abs(facts.clock.secondsSince1970 - now.secondsSince1970)
    return difference <= 60
        ? Diagnosis(.fine, "时钟", "本机与数据库相差\(difference)秒，今天是\(now.day)")
        : Diagnosis(.warning, "时钟", "本机与数据库相差\(difference)秒", remedy: "请校准时间：timedatectl set-ntp true")
}

private func schema(_ status: Migrator.Status) -> Diagnosis {
    switch status {
    case .current: Diagnosis(.fine, "数据表", "已是本程序的版本")
    case .absent: Diagnosis(.error, "数据表", "尚未建立", remedy: "admin setup")
    case .behind(let count): Diagnosis(.error, "数据表", "差\(count)次升级", remedy: "admin setup")
    case .changed(let version), .gap(let version):
        Diagnosis(.error, "数据表", "第\(version)次升级与本程序不符", remedy: "请用原来的程序版本，或从备份恢复")
    case .newer(let version): Diagnosis(.error, "数据表", "版本\(version)比本程序新", remedy: "请升级本程序")
    case .foreign: Diagnosis(.error, "数据表", "同名的模式不是本系统的", remedy: "请用 --schema 换一个名称")
    }
}

private func programmes(_ installed: [ProgrammeID]) -> Diagnosis {
    installed.isEmpty
        ? Diagnosis(.warning, "方案", "没有安装任何方案", remedy: "admin setup")
        : Diagnosis(.fine, "方案", installed.map(\.rawValue).joined(separator: "、"))
}

private var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

private func freeSpace(in folder: String) -> Diagnosis {
    var facts = statvfs()
    guard statvfs(folder, &facts) == 0 else {
        return Diagnosis(.error, "临时目录", "“\(folder)”不能使用", remedy: "请建立该目录，或改正环境变量 TMPDIR")
    }
    let megabytes = Int(facts.f_bavail) * Int(facts.f_frsize) / 1_048_576
    return megabytes >= 200
        ? Diagnosis(.fine, "临时目录", "“\(folder)”剩余\(megabytes)MB")
        : Diagnosis(.warning, "临时目录", "“\(folder)”只剩\(megabytes)MB，写台账可能失败", remedy: "请清理磁盘，或换一个 TMPDIR")
}
