import Core
import Domain
import Persistence
import Postgres
import Programmes
import Testing

@Suite("Installed programmes")
struct ProgrammeStoreTests {
    private let pack: ProgrammePack
    private let programme: Programme

    init() throws {
        pack = try BuiltInPacks.pack("nanyang-2023")
        programme = try #require(pack.read().programme)
    }

    /// The same programme with one more remark in it.
    private var changed: ProgrammePack {
        ProgrammePack(files: pack.files.merging(["programme.yaml": remarked]) { _, new in new })
    }

    private var remarked: String { (pack.files["programme.yaml"] ?? "") + "\n# 一条新的说明\n" }

    @Test("A pack comes back byte by byte")
    func comesBack() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            #expect(try await store.pack(programme.id, judging: nil) == nil)
            #expect(try await store.installed().isEmpty)
            let installed = try await store.install(pack, of: programme, by: Samples.act)
            #expect(installed.isNew)
            #expect(installed.version == 1)
            #expect(installed.fingerprint == pack.fingerprint)
            #expect(try await store.pack(programme.id, judging: nil) == pack)
            #expect(try await store.pack(ProgrammeID("nowhere"), judging: nil) == nil)
        }
    }

    @Test("Installing the same pack again changes nothing")
    func again() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            _ = try await store.install(pack, of: programme, by: Samples.act)
            let again = try await store.install(pack, of: programme, by: Samples.act)
            #expect(!again.isNew)
            #expect(again.version == 1)
            #expect(try await session.count("programme_pack") == 1)
        }
    }

    @Test("A closed period keeps the version that it was closed with; open ones get the newest")
    func judging() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            _ = try await store.install(pack, of: programme, by: Samples.act)
            let june = try Period.of("2023-06")
            _ = try await PostgresPeriodStore(session).freeze(programme.id, june, by: Samples.act) { _ in
                Samples.standing(june, scheme: "一")
            }
            _ = try await store.install(changed, of: programme, by: Samples.act)
            #expect(try await store.pack(programme.id, judging: june) == pack)
            #expect(try await store.pack(programme.id, judging: try .of("2023-07")) == changed)
        }
    }

    @Test("A changed pack is version 2, and version 1 stays")
    func changes() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            _ = try await store.install(pack, of: programme, by: Samples.act)
            let second = try await store.install(changed, of: programme, by: Samples.act)
            #expect(second.isNew)
            #expect(second.version == 2)
            #expect(try await store.pack(programme.id, judging: nil) == changed)
            #expect(try await store.installed().map(\.version) == [2])
            let first = try await session.transaction(readOnly: true) { db in
                try db.queryValue(
                    "select content from programme_pack_file where version = 1 and name = 'programme.yaml'",
                    as: String.self
                )
            }
            #expect(first == pack.files["programme.yaml"])
        }
    }

    @Test("A pack that is put back as it was is version 3")
    func putBack() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            for each in [pack, changed] { _ = try await store.install(each, of: programme, by: Samples.act) }
            #expect(try await store.install(pack, of: programme, by: Samples.act).version == 3)
        }
    }

    @Test("A pack that is only for newcomers does not come back over a changed one")
    func newcomers() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresProgrammeStore(session)
            let first = try await store.install(pack, of: programme, by: Samples.act, unlessKnown: true)
            #expect(first.isNew)
            _ = try await store.install(changed, of: programme, by: Samples.act)
            let again = try await store.install(pack, of: programme, by: Samples.act, unlessKnown: true)
            #expect(!again.isNew)
            #expect(again.version == 2)
            #expect(try await store.pack(programme.id, judging: nil) == changed)
        }
    }

    @Test("Two installations at once of the same pack make one version")
    func atOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let installed = try await withThrowingTaskGroup(of: InstalledProgramme.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        try await PostgresSession.with(settings) { other in
                            try await PostgresProgrammeStore(other).install(pack, of: programme, by: Samples.act)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(installed.count { $0.isNew } == 1)
            #expect(try await session.count("programme_pack") == 1)
        }
    }
}
