import Core
import Domain
import Findings
import Indicators
import Persistence
import Postgres
import Testing

@Suite("A file is stored whole or not at all")
struct WholeOrNothingTests {
    private let june: Period

    init() throws { june = try .of("2023-06") }

    /// Receives these files at the same time, each over a session of its own.
    private func receive(_ files: [NewSubmission], _ settings: ConnectionSettings) async throws -> [Reception] {
        try await withThrowingTaskGroup(of: Reception.self) { group in
            for file in files {
                group.addTask {
                    try await PostgresSession.with(settings) { session in
                        try await PostgresSubmissionStore(session).receive(file, by: Samples.act)
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("Of two programs with the same file one stores it, and the other is given its receipt")
    func sameFileAtOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let file = Samples.file("一", [Samples.number(5), Samples.number(6, Samples.wolong)], period: june)
            let receptions = try await receive(Array(repeating: file, count: 6), settings)
            let receipts = receptions.compactMap(\.receipt)
            #expect(receipts.count == 1)
            #expect(
                receptions.compactMap(\.obstacle)
                    == receipts.flatMap { Array(repeating: .alreadyReceived($0), count: 5) }
            )
            #expect(try await session.counts() == [1, 2, 0])
        }
    }

    @Test("Of two programs with the same bytes for two months only one stores them")
    func sameBytesForTwoMonthsAtOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let files = try ["2023-04", "2023-05", "2023-06", "2023-07"].map {
                Samples.file("一", [Samples.number(5)], period: try .of($0))
            }
            let receptions = try await receive(files, settings)
            #expect(receptions.compactMap(\.receipt).count == 1)
            #expect(try await session.count("submission") == 1)
        }
    }

    @Test("Different files at once get versions one after the other")
    func differentFilesAtOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let files = (1...6).map { Samples.file("\($0)", [Samples.number($0)], period: june) }
            let receptions = try await receive(files, settings)
            #expect(receptions.compactMap(\.receipt).count == 6)
            let versions = try await PostgresFigureStore(session).versions(
                of: Samples.programme,
                in: june,
                region: Samples.wancheng,
                measure: Samples.teams
            )
            #expect(versions.map(\.version) == [1, 2, 3, 4, 5, 6])
        }
    }

    @Test("No file slips in behind a closing, whichever comes first")
    func closingAtOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let june = june
            let first = Samples.file("零", [Samples.number(1, Samples.wolong)], period: june)
            _ = try await PostgresSubmissionStore(session).receive(first, by: Samples.act)
            async let closing = PostgresSession.with(settings) { other in
                try await PostgresPeriodStore(other).freeze(Samples.programme, june, by: Samples.act) { figures in
                    Samples.standing(june, scheme: "\(figures.count)")
                }
            }
            let files = (1...4).map { Samples.file("\($0)", [Samples.number($0)], period: june) }
            _ = try await receive(files, settings)
            let frozen = try await closing.frozen.standing.scheme
            let standing = try await PostgresFigureStore(session).standing(of: Samples.programme, in: june)
            #expect(frozen == "\(standing.count)")
        }
    }

    @Test("A failure in the middle leaves nothing", arguments: ["submission", "finding", "figure"])
    func failure(_ table: String) async throws {
        try await ProductDatabase.with { session, _ throws in
            switch table {
            case "submission": try await session.meddle("alter table submission add check (figure_count < 2)")
            case "finding": try await session.meddle("alter table finding add check (number < 2)")
            default: try await session.meddle("alter table figure add check (region <> '411303')")
            }
            let file = Samples.file(
                "一",
                [Samples.number(5), Samples.number(6, Samples.wolong)],
                period: june,
                findings: ["一", "二"].map { Finding(FindingCode(rawValue: "x"), message: $0) }
            )
            let store = PostgresSubmissionStore(session)
            await #expect(throws: PostgresError.self) { try await store.receive(file, by: Samples.act) }
            #expect(try await session.counts() == [0, 0, 0])
            #expect(try await store.preview(file).obstacle == nil)
        }
    }
}
