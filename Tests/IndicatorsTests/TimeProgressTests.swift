import Domain
import Indicators
import Quantities
import Testing

@Suite("Time progress")
struct TimeProgressTests {
    @Test(arguments: [
        ("2023-06-30", 181, 365), ("2024-06-30", 182, 366), ("2023-01-01", 1, 365), ("2023-12-31", 365, 365),
        ("2024-12-31", 366, 366), ("2024-02-29", 60, 366), ("2000-03-01", 61, 366), ("2100-03-01", 60, 365),
    ])
    func countsTheDayItself(_ day: String, _ gone: Int, _ all: Int) throws {
        let day = try #require(CalendarDate(day))
        #expect(Standing.timeProgress(on: day) == Ratio(gone, of: all))
    }

    @Test func isMeasuredAtTheLastDayOfThePeriod() throws {
        let standing = try Fixture().standing([:], month: 2)
        #expect(standing.asOf.description == "2023-02-28")
        #expect(standing.timeProgress == Ratio(59, of: 365))
        #expect(standing.timeProgress.value.decimal(places: 6) == "0.161644")
    }
}
