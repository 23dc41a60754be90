import Domain
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test(arguments: [
        ("2023", "2023-01-01", "2023-12-31"), ("2023S1", "2023-01-01", "2023-06-30"),
        ("2023S2", "2023-07-01", "2023-12-31"), ("2023Q2", "2023-04-01", "2023-06-30"),
        ("2024-02", "2024-02-01", "2024-02-29"), ("202306", "2023-06-01", "2023-06-30"),
        ("2023W05", "2023-01-30", "2023-02-05"), ("2023W5", "2023-01-30", "2023-02-05"),
        ("2020W53", "2020-12-28", "2021-01-03"), ("2025W1", "2024-12-30", "2025-01-05"),
    ])
    func knowTheirFirstAndLastDay(id: String, start: String, end: String) throws {
        let period = try #require(Period(id))
        #expect(period.start.description == start)
        #expect(period.end.description == end)
        #expect(Period(period.id) == period)
    }

    @Test(arguments: [
        "201", "20111", "201W2", "2011Q12", "2011W234", "2011Q5", "2023-13", "2023-6", "2023W54", "2023W53", "2023W0",
        "2023S3", "２０２３", "2023-00", "", "2023Q", "20230630",
    ])
    func refuseWhatDoesNotExist(id: String) { #expect(Period(id) == nil) }

    @Test func followEachOther() throws {
        #expect(Period("2023-01")?.previous?.id == "2022-12")
        #expect(Period("2023W52")?.next?.id == "2024W01")
        #expect(Period("2023Q4")?.next?.id == "2024Q1")
    }

    @Test func weeksBelongToTheYearOfTheirLastDay() {
        #expect(Period("2022W52")?.reportingYear == 2023)
        #expect(Period("2023W52")?.reportingYear == 2023)
        #expect(Period("2025W01")?.reportingYear == 2025)
    }

    @Test func belongToTheirDays() throws {
        let day = try #require(CalendarDate("2024-12-31"))
        #expect(Period(.week, containing: day)?.id == "2025W01")
        #expect(Period(.half, containing: day)?.id == "2024S2")
    }

    @Test func everyDayOfFourCenturiesHasItsWeek() throws {
        var day = try #require(CalendarDate("1799-12-30"))
        let last = try #require(CalendarDate("2200-01-05"))
        while day <= last {
            let week = try #require(Period(.week, containing: day))
            #expect(week.start <= day && day <= week.end && week.start.weekday == 1)
            #expect(CalendarDate(day.description) == day)
            day = day.adding(days: 1)
        }
    }
}
