import Core
import Domain
import Persistence
import Postgres
import Quantities
import Testing

@Suite("Versions of a figure")
struct VersionTests {
    private let june: Period

    init() throws { june = try .of("2023-06") }

    private func versions(_ session: PostgresSession) async throws -> [Figure] {
        try await PostgresFigureStore(session).versions(
            of: Samples.programme,
            in: june,
            region: Samples.wancheng,
            measure: Samples.teams
        )
    }

    @Test("A newer file makes version 2, and version 1 stays")
    func newer() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            _ = try await store.receive(Samples.file("一", [Samples.number(5)], period: june), by: Samples.act)
            let second = try await store.receive(
                Samples.file("二", [Samples.number(6)], period: june),
                by: Samples.act
            )
            #expect(second.changes?.changed == [Samples.wancheng: 1])
            let all = try await versions(session)
            #expect(all.map(\.version) == [1, 2])
            #expect(all.map { $0.reading.number } == [Rational(5), Rational(6)])
            let standing = try await PostgresFigureStore(session).standing(of: Samples.programme, in: june)
            #expect(standing.map { $0.reading.number } == [Rational(6)])
            #expect(standing.first?.receipt == second.receipt)
        }
    }

    @Test("Changes are counted for each region: new, changed, unchanged, gone")
    func changes() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let first = [
                Samples.number(5), Samples.number(600, Samples.wancheng, Samples.staff),
                Samples.number(6, Samples.wolong),
            ]
            _ = try await store.receive(Samples.file("一", first, period: june), by: Samples.act)
            let second = Samples.file(
                "二",
                [Samples.number(5), Samples.number(700, Samples.wolong, Samples.staff)],
                period: june,
                emptied: [
                    Samples.key(Samples.wancheng, Samples.staff),
                    Samples.key(Samples.wolong, MeasureID("never.reported")),
                ]
            )
            let preview = try await store.preview(second)
            let reception = try await store.receive(second, by: Samples.act)
            #expect(reception.changes == preview.changes)
            #expect(preview.changes.new == [Samples.wolong: 1])
            #expect(preview.changes.changed.isEmpty)
            #expect(preview.changes.unchanged == [Samples.wancheng: 1])
            #expect(preview.changes.gone == [Samples.wancheng: 1])
        }
    }

    @Test("An emptied cell takes its figure back, and a later file brings it again")
    func withdrawn() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let figures = PostgresFigureStore(session)
            _ = try await store.receive(Samples.file("一", [Samples.number(5)], period: june), by: Samples.act)
            let empty = Samples.file("二", [], period: june, emptied: [Samples.key(Samples.wancheng, Samples.teams)])
            _ = try await store.receive(empty, by: Samples.act)
            #expect(try await figures.standing(of: Samples.programme, in: june).isEmpty)
            #expect(try await session.count("figure") == 2)
            let back = try await store.receive(
                Samples.file("三", [Samples.number(5)], period: june),
                by: Samples.act
            )
            #expect(back.changes?.new == [Samples.wancheng: 1])
            #expect(try await figures.standing(of: Samples.programme, in: june).map(\.version) == [3])
        }
    }

    @Test("Other figures are left alone, and so are other periods")
    func scope() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let may = try Period.of("2023-05")
            _ = try await store.receive(
                Samples.file("一", [Samples.number(5), Samples.number(6, Samples.wolong)], period: june),
                by: Samples.act
            )
            _ = try await store.receive(Samples.file("五月", [Samples.number(3)], period: may), by: Samples.act)
            _ = try await store.receive(Samples.file("二", [Samples.number(7)], period: june), by: Samples.act)
            let standing = try await PostgresFigureStore(session).standing(of: Samples.programme, in: june)
            let values = Dictionary(uniqueKeysWithValues: standing.map { ($0.region, $0.reading.number) })
            #expect(values == [Samples.wancheng: Rational(7), Samples.wolong: Rational(6)])
            let earlier = try await PostgresFigureStore(session).standing(of: Samples.programme, in: may)
            #expect(earlier.map { $0.reading.number } == [Rational(3)])
        }
    }

    @Test("The history before a period is what stands of every earlier one of its kind and year, newest first")
    func history() async throws {
        try await ProductDatabase.with { session, _ throws in
            let store = PostgresSubmissionStore(session)
            let march = [Samples.number(3), Samples.number(300, Samples.wancheng, Samples.staff)]
            let files = [
                Samples.file("去年", [Samples.number(99, Samples.wolong)], period: try .of("2022-12")),
                Samples.file("三月", march, period: try .of("2023-03")),
                Samples.file("五月", [Samples.number(5)], period: try .of("2023-05")),
                Samples.file("五月更正", [Samples.number(4)], period: try .of("2023-05")),
                Samples.file("四月", [Samples.number(3, Samples.wolong)], period: try .of("2023-04")),
                Samples.file(
                    "四月撤回",
                    [],
                    period: try .of("2023-04"),
                    emptied: [Samples.key(Samples.wolong, Samples.teams)]
                ),
                Samples.file("六月", [Samples.number(9)], period: june),
                Samples.file("周报", [Samples.number(8)], period: try .of("2023W20"), form: "weekly"),
            ]
            for file in files { _ = try await store.receive(file, by: Samples.act) }
            let figures = PostgresFigureStore(session)
            let history = try await figures.history(of: Samples.programme, before: june)
            #expect(history.map(\.period.id) == ["2023-05", "2023-03", "2023-03"])
            #expect(history.map { $0.reading.number } == [Rational(4), Rational(300), Rational(3)])
            let none = try await figures.history(of: Samples.programme, before: .of("2023-01"))
            #expect(none.isEmpty)
        }
    }
}
