import Core
import Domain
import Indicators
import Persistence
import Postgres
import Programmes
import Testing

@Suite("Closed periods")
struct PeriodStoreTests {
    private let june: Period

    init() throws { june = try .of("2023-06") }

    @Test("A standing is computed from the figures of the moment, and comes back as it was frozen")
    func freezes() async throws {
        let programme = try #require(try BuiltInPacks.pack("nanyang-2023").read().programme)
        try await ProductDatabase.with { session, _ throws in
            let june = june
            let figures = [Samples.number(5), Samples.number(612, Samples.wancheng, Samples.staff)]
            _ = try await PostgresSubmissionStore(session).receive(
                Samples.file("一", figures, period: june),
                by: Samples.act
            )
            let periods = PostgresPeriodStore(session)
            #expect(try await periods.frozen(programme.id, june) == nil)
            let freezing = try await periods.freeze(programme.id, june, by: Samples.act) { figures in
                Standing(of: programme, in: june, from: PeriodFigures(figures))
            }
            #expect(freezing.isNew)
            #expect(freezing.frozen.standing.row(of: Samples.wancheng)?.outcomes.isEmpty == false)
            #expect(freezing.frozen.act == Samples.act)
            #expect(try await periods.frozen(programme.id, june) == freezing.frozen)
        }
    }

    @Test("Closing again gives what was frozen first")
    func second() async throws {
        try await ProductDatabase.with { session, _ throws in
            let june = june
            let periods = PostgresPeriodStore(session)
            let first = try await periods.freeze(Samples.programme, june, by: Samples.act) { _ in
                Samples.standing(june, scheme: "一")
            }
            let later = Act(actor: "李四", at: Timestamp(secondsSince1970: Samples.act.at.secondsSince1970 + 60))
            let second = try await periods.freeze(Samples.programme, june, by: later) { _ in
                Samples.standing(june, scheme: "二")
            }
            #expect(!second.isNew)
            #expect(second.frozen == first.frozen)
        }
    }

    @Test("Of several closings at once one is new, and all give the same")
    func atOnce() async throws {
        try await ProductDatabase.with { session, settings throws in
            let june = june
            let freezings = try await withThrowingTaskGroup(of: Freezing.self) { group in
                for number in 1...4 {
                    group.addTask {
                        try await PostgresSession.with(settings) { other in
                            try await PostgresPeriodStore(other).freeze(Samples.programme, june, by: Samples.act) { _ in
                                Samples.standing(june, scheme: "\(number)")
                            }
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(freezings.count { $0.isNew } == 1)
            #expect(Set(freezings.map(\.frozen)).count == 1)
        }
    }

    @Test("A refusal while computing closes nothing")
    func refusal() async throws {
        try await ProductDatabase.with { session, _ throws in
            let periods = PostgresPeriodStore(session)
            await #expect(throws: Refusal.self) {
                try await periods.freeze(Samples.programme, june, by: Samples.act) { _ in
                    throw Refusal("没有报表", advice: "请先导入")
                }
            }
            #expect(try await periods.frozen(Samples.programme, june) == nil)
        }
    }

    @Test("The closed periods of a year are given by kind, oldest first")
    func ofYear() async throws {
        try await ProductDatabase.with { session, _ throws in
            let periods = PostgresPeriodStore(session)
            for text in ["2023-06", "2022-12", "2023-02", "2023Q1", "2023W05", "2023-10"] {
                let period = try Period.of(text)
                _ = try await periods.freeze(Samples.programme, period, by: Samples.act) { _ in
                    Samples.standing(period)
                }
            }
            let months = try await periods.frozen(Samples.programme, .month, year: 2023).map(\.standing.period.id)
            #expect(months == ["2023-02", "2023-06", "2023-10"])
        }
    }

    @Test("A snapshot taken while files arrive fits together")
    func snapshot() async throws {
        try await ProductDatabase.with { session, settings throws in
            let june = june
            async let arriving: Void = PostgresSession.with(settings) { other in
                for number in 1...30 {
                    let file = Samples.file("\(number)", [Samples.number(number)], period: june)
                    _ = try await PostgresSubmissionStore(other).receive(file, by: Samples.act)
                }
            }
            var last = 0
            while last < 30 {
                let snapshot = try await PostgresPeriodStore(session).snapshot(Samples.programme, june)
                #expect(snapshot.figures.first?.receipt == snapshot.received.first?.receipt)
                #expect(snapshot.closed.isEmpty)
                last = snapshot.received.count
            }
            try await arriving
        }
    }

    @Test("A frozen standing that was changed in the table is not shown")
    func altered() async throws {
        try await ProductDatabase.with { session, _ throws in
            let june = june
            let periods = PostgresPeriodStore(session)
            _ = try await periods.freeze(Samples.programme, june, by: Samples.act) { _ in Samples.standing(june) }
            try await session.meddle(
                "update closed_period set standing = replace(standing, '2023-06-30', '2023-06-29')"
            )
            await #expect(throws: FrozenStandingAltered.self) {
                try await periods.frozen(Samples.programme, june)
            }
            await #expect(throws: FrozenStandingAltered.self) {
                try await periods.frozen(Samples.programme, .month, year: 2023)
            }
            await #expect(throws: FrozenStandingAltered.self) {
                try await periods.freeze(Samples.programme, june, by: Samples.act) { _ in Samples.standing(june) }
            }
        }
    }
}
