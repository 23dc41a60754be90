import Domain
import Indicators
import Quantities
import Testing

@Suite("The ledger of a subsidy")
struct SubsidyTests {
    private static let register = """
        id,name,kind,host,managing,from,until
        1,一室,clinic,A,,,
        2,二室,clinic,A,Z,,
        3,三室,clinic,A,,,2023-03-31
        4,四室,clinic,B,,,
        """
    private let programme: Programme
    private let day: CalendarDate

    init() throws {
        programme = try Pack(
            measures: "  - { id: all, name: 总数, unit: 所 }",
            indicators: "  - { id: x, name: 甲, shortName: 甲, kind: monitor, numerator: all }",
            files: ["institutions.csv": Self.register]
        ).programme()
        day = try #require(CalendarDate("2023-12-31"))
    }

    private func payment(_ id: String, _ stage: Payment.Stage, _ fen: Int, _ day: String = "2023-06-01") throws
        -> Payment
    {
        Payment(
            institution: id,
            stage: stage,
            level: "县级",
            day: try #require(CalendarDate(day)),
            amount: Money(fen: fen),
            row: 1
        )
    }

    private func ledger(_ payments: [Payment], standard: Int? = 450_000) -> SubsidyLedger {
        SubsidyLedger(programme, kind: "clinic", payments: payments, on: day) { _ in standard.map { Money(fen: $0) } }
    }

    @Test("Due, allotted, paid and received are whole fen, region by region, and the whole is their sum")
    func sums() throws {
        let found = ledger([
            try payment("1", .allotted, 450_000), try payment("1", .paid, 450_000),
            try payment("1", .received, 225_001),
            try payment("1", .received, 224_999), try payment("2", .received, 449_999), try payment("4", .received, 1),
        ])
        let line = try #require(found.lines.first)
        #expect(line.region == RegionID("A") && line.entitled == 2 && line.paidInFull == 1)
        #expect(line.due == Money(fen: 900_000) && line.lacking == ["二室"])
        #expect(
            line.reached == [
                .allotted: Money(fen: 450_000), .paid: Money(fen: 450_000), .received: Money(fen: 899_999),
            ]
        )
        #expect(line.coverage == Ratio(1, of: 2) && line.arrival == Ratio(899_999, of: 900_000))
        #expect(found.whole.entitled == 3 && found.whole.due == Money(fen: 1_350_000))
        #expect(found.whole.reached[.received] == Money(fen: 900_000))
        #expect(found.flags.isEmpty)
    }

    @Test("More than due, a closed or unknown institution, a later day: flagged with its amount, counted as it stands")
    func flags() throws {
        let found = ledger([
            try payment("1", .received, 450_001), try payment("3", .received, 100, "2023-04-01"),
            try payment("3", .received, 100, "2023-03-31"), try payment("9", .received, 7),
            try payment("4", .received, 5, "2024-01-01"),
            try payment("3", .allotted, 1, "2023-04-01"),
        ])
        #expect(found.flags.map(\.kind) == [.closed, .unknown, .later, .moreThanDue])
        #expect(found.flags.map(\.amount.fen) == [100, 7, 5, 1])
        #expect(found.lines.last?.reached[.received] == Money(fen: 0))
    }

    @Test("Without a standard nothing is due, and whoever received anything is covered")
    func noStandard() throws {
        let found = ledger([try payment("1", .received, 1)], standard: nil)
        #expect(found.whole.due == nil && found.whole.arrival == nil)
        #expect(found.lines.first?.paidInFull == 1)
    }
}
