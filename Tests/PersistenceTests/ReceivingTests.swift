import Core
import Domain
import Findings
import Persistence
import Postgres
import Testing

@Suite("Receiving a file")
struct ReceivingTests {
    private let june: Period

    init() throws { june = try .of("2023-06") }

    private var finding: Finding {
        Finding(
            FindingCode(rawValue: "percent-for-count"),
            severity: .warning,
            at: Findings.Place(sheet: "表1", row: 6, line: 7, column: 4),
            field: "teams.trained",
            text: "49.8%",
            message: "第6行D列“49.8%”：这里要填个数",
            advice: "请填写个数"
        )
    }

    @Test("The figures and findings are stored with the file")
    func stores() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let file = Samples.file(
                "一",
                [Samples.number(5), Samples.number(6, Samples.wolong)],
                period: june,
                findings: [finding, Finding(FindingCode(rawValue: "bare"), message: "没有位置的一条")]
            )
            let reception = try await store.receive(file, by: Samples.act)
            let receipt = try #require(reception.receipt)
            #expect(reception.changes?.new == [Samples.wancheng: 1, Samples.wolong: 1])
            #expect(try await session.counts() == [1, 2, 2])
            #expect(try await store.findings(of: receipt) == file.findings)
            let figures = try await PostgresFigureStore(session).standing(of: Samples.programme, in: june)
            #expect(Set(figures.map(\.draft)) == Set(file.figures))
            #expect(figures.allSatisfy { $0.version == 1 && $0.receipt == receipt && $0.period == june })
        }
    }

    @Test("Everything that is known about a file comes back, and its bytes are kept")
    func comesBack() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let file = Samples.file("一", [Samples.number(5)], period: june)
            let receipt = try #require(try await store.receive(file, by: Samples.act).receipt)
            let back = try #require(try await store.submission(receipt))
            #expect(back.fileName == file.fileName)
            #expect(back.fingerprint == file.fingerprint)
            #expect(back.form == file.form)
            #expect(back.encoding == "GB18030")
            #expect(back.asOf == june.end)
            #expect(back.sender == file.sender)
            #expect(back.receivedOn == june.end)
            #expect(back.storedAt == Samples.act.at)
            #expect(back.storedBy == Samples.act.actor)
            #expect(back.state == .stored)
            #expect(back.figureCount == 1)
            let content = try await session.transaction(readOnly: true) { db in
                try db.queryValue("select content from submission", as: Bytea.self)
            }
            #expect(content.bytes == file.content)
            #expect(try await store.submission(Receipt(receipt.number + 1)) == nil)
            #expect(try await store.submissions(of: Samples.programme, in: june) == [back])
            #expect(try await store.submissions(of: Samples.programme, in: nil) == [back])
            #expect(try await store.submissions(of: Samples.programme, in: try .of("2023-05")).isEmpty)
        }
    }

    @Test("The same file again is already received, under the same receipt, and writes nothing")
    func twice() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let file = Samples.file("一", [Samples.number(5)], period: june)
            let receipt = try #require(try await store.receive(file, by: Samples.act).receipt)
            let before = try await session.counts()
            #expect(try await store.preview(file).obstacle == .alreadyReceived(receipt))
            #expect(try await store.receive(file, by: Samples.act) == .obstructed(.alreadyReceived(receipt)))
            #expect(try await session.counts() == before)
        }
    }

    @Test("The same bytes for another period are an error that names the first")
    func otherPeriod() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let receipt = try await store.receive(
                Samples.file("一", [Samples.number(5)], period: june),
                by: Samples.act
            ).receipt
            let july = Samples.file("一", [Samples.number(5)], period: try .of("2023-07"))
            let obstacle = Obstacle.receivedForOtherPeriod(try #require(receipt), june)
            #expect(try await store.preview(july).obstacle == obstacle)
            #expect(try await store.receive(july, by: Samples.act).obstacle == obstacle)
            #expect(try await session.counts() == [1, 1, 0])
        }
    }

    @Test("A closed period takes no file, but still knows those it has")
    func closed() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let file = Samples.file("一", [Samples.number(5)], period: june)
            let receipt = try #require(try await store.receive(file, by: Samples.act).receipt)
            let june = june
            _ = try await PostgresPeriodStore(session).freeze(Samples.programme, june, by: Samples.act) { _ in
                Samples.standing(june)
            }
            let late = Samples.file("二", [Samples.number(6)], period: june)
            #expect(try await store.preview(late).obstacle == .periodClosed)
            #expect(try await store.receive(late, by: Samples.act) == .obstructed(.periodClosed))
            #expect(try await store.receive(file, by: Samples.act).obstacle == .alreadyReceived(receipt))
            #expect(try await session.counts() == [1, 1, 0])
        }
    }

    @Test("A preview writes nothing")
    func preview() async throws {
        try await ProductDatabase.with { session, _ throws in
            let file = Samples.file("一", [Samples.number(5)], period: june)
            let preview = try await PostgresSubmissionStore(session).preview(file)
            #expect(preview.obstacle == nil)
            #expect(preview.changes.new == [Samples.wancheng: 1])
            #expect(try await session.counts() == [0, 0, 0])
        }
    }
}
