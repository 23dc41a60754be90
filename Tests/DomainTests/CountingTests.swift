import Domain
import Testing

@Suite("Which periods speak for another")
struct CountingTests {
    @Test(
        "A month and the weeks that end in it",
        arguments: [
            ("2023-06", ["2023-06", "2023W22", "2023W23", "2023W24", "2023W25"]),
            ("2023-01", ["2023-01", "2022W52", "2023W01", "2023W02", "2023W03", "2023W04"]),
            ("2023W22", ["2023W22"]),
        ]
    )
    func sources(_ period: String, _ sources: [String]) throws {
        #expect(try #require(Period(period)).sources.map(\.id) == sources)
    }

    @Test("A quarter is spoken for by its last month and what speaks for that, a year by its last half")
    func longer() throws {
        let quarter = try #require(Period("2023Q2")).sources.map(\.id)
        #expect(quarter == ["2023Q2", "2023-06", "2023W22", "2023W23", "2023W24", "2023W25"])
        let year = try #require(Period("2023")).sources.map(\.id)
        #expect(year.prefix(4) == ["2023", "2023S2", "2023Q4", "2023-12"])
    }

    @Test("Within a year lie all shorter periods that end in it")
    func within() throws {
        let year = try #require(Period("2023")).within
        let counts: [Period.Kind: Int] = [.year: 1, .half: 2, .quarter: 4, .month: 12, .week: 53]
        #expect(Dictionary(grouping: year, by: \.kind).mapValues(\.count) == counts)
    }
}
