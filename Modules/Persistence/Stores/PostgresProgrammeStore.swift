public import Core
public import Domain
import Fingerprints
public import Postgres
public import Programmes

/// Programme packs in PostgreSQL.
public struct PostgresProgrammeStore: ProgrammeStore {
    private let session: PostgresSession

    /// A store that speaks through a session.
    public init(_ session: PostgresSession) { self.session = session }

    /// The newest version of every installed programme.
    public func installed() async throws -> [InstalledProgramme] {
        try await session.transaction(readOnly: true) { db in
            try db.query(
                """
                select distinct on (programme) programme, version, title, fingerprint from programme_pack
                order by programme, version desc
                """
            ).map { try InstalledProgramme(row: $0, isNew: false) }
        }
    }

    /// The version of a pack that a period was closed with, else the newest.
    public func pack(_ programme: ProgrammeID, judging period: Period?) async throws -> ProgrammePack? {
        try await session.transaction(readOnly: true) { db in
            let files = try db.query(
                """
                select name, content from programme_pack_file
                where programme = \(programme)
                    and version = coalesce(
                        (select pack_version from closed_period where programme = \(programme) and period = \(period)),
                        (select max(version) from programme_pack where programme = \(programme)))
                """
            ).map { (try $0["name", as: String.self], try $0["content", as: String.self]) }
            return files.isEmpty ? nil : ProgrammePack(files: Dictionary(uniqueKeysWithValues: files))
        }
    }

    /// Adds a pack as the newest version, unless it is that already, or was once.
    public func install(
        _ pack: ProgrammePack,
        of programme: Programme,
        by act: Act,
        unlessKnown isForNewcomers: Bool = false
    ) async throws -> InstalledProgramme {
        let lock = HeldLocks(AdvisoryLock("taizhang.pack.\(programme.id)"), within: .seconds(10))
        return try await session.transaction(holding: lock) { db in
            let versions = try db.query(
                """
                select programme, version, title, fingerprint from programme_pack
                where programme = \(programme.id) order by version desc
                """
            ).map { try InstalledProgramme(row: $0, isNew: false) }
            guard let newest = versions.first else {
                return try add(pack, of: programme, version: 1, by: act, in: db)
            }
            let known = isForNewcomers ? versions : [newest]
            if known.contains(where: { $0.fingerprint == pack.fingerprint }) { return newest }
            return try add(pack, of: programme, version: newest.version + 1, by: act, in: db)
        }
    }

    private func add(
        _ pack: ProgrammePack,
        of programme: Programme,
        version: Int,
        by act: Act,
        in db: Database
    ) throws -> InstalledProgramme {
        try db.execute(
            """
            insert into programme_pack (programme, version, title, fingerprint, installed_at, installed_by)
            values (\(programme.id), \(version), \(programme.title), \(pack.fingerprint), \(act.at), \(act.actor))
            """
        )
        for (name, content) in pack.files.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                """
                insert into programme_pack_file (programme, version, name, content)
                values (\(programme.id), \(version), \(name), \(content))
                """
            )
        }
        return InstalledProgramme(
            id: programme.id,
            title: programme.title,
            version: version,
            fingerprint: pack.fingerprint,
            isNew: true
        )
    }
}

extension InstalledProgramme {
    fileprivate init(row: Row, isNew: Bool) throws {
        self.init(
            id: try row["programme", as: ProgrammeID.self],
            title: try row["title", as: String.self],
            version: try row["version", as: Int.self],
            fingerprint: try row["fingerprint", as: Fingerprint.self],
            isNew: isNew
        )
    }
}
