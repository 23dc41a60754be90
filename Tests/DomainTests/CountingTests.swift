import Domain
import Testing

@Suite("Which periods speak for a month")
struct CountingTests {
    @Test(
        "A month and the weeks that end in it",
        arguments: [
            ("2023-06", ["2023-06", "2023W22", "2023W23", "2023W24", "2023W25"]),
            ("2023-01", ["2023-01", "2022W52", "2023W01", "2023W02", "2023W03", "2023W04"]),
            ("2023Q2", ["2023Q2"]), ("2023W22", ["2023W22"]), ("2023", ["2023"]),
        ]
    )
    func sources(_ period: String, _ sources: [String]) throws {
        #expect(try #require(Period(period)).sources.map(\.id) == sources)
    }
}
