import Domain
import Testing

@Suite("The last day of a task")
struct DeadlineTests {
    @Test("One day counts in whichever year is asked")
    func once() throws {
        let deadline = try #require(Deadline("2025-12-31"))
        #expect(deadline == .once(try #require(CalendarDate("2025-12-31"))))
        #expect(deadline.day(in: 2023) == CalendarDate("2025-12-31"))
    }

    @Test("A day of every year falls in the year asked; 29 February on the 28th where there is none")
    func everyYear() throws {
        let report = try #require(Deadline("12-05"))
        #expect([2022, 2025].map(report.day) == [CalendarDate("2022-12-05"), CalendarDate("2025-12-05")])
        let leap = try #require(Deadline("02-29"))
        #expect([2023, 2024].map(leap.day) == [CalendarDate("2023-02-28"), CalendarDate("2024-02-29")])
    }

    @Test("What is no day is refused", arguments: ["", "13-01", "02-30", "2023-02-29", "12月5日", "1205", "-12-05"])
    func refused(_ text: String) { #expect(Deadline(text) == nil) }
}
