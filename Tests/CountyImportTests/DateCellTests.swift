import Domain
import Findings
import Testing

@testable import CountyImport

@Suite("Cells of dates")
struct DateCellTests {
    @Test(
        "Every way of writing a day",
        arguments: [
            ("2023-05-06", .iso), ("2023.5.6", .other), ("2023/5/6", .other), ("2023-5-6", .other),
            ("2023/05/06", .other),
            ("2023年5月6日", .other), ("2023年05月06日", .other), ("2023年5月6号", .other), ("２０２３年５月６日", .other),
            ("2023 年 5 月 6 日", .other), ("二〇二三年五月六日", .other), ("20230506", .other), ("2023–05–06", .iso),
            ("2023-05-06 00:00:00", .other), ("2023/5/6 0:00", .other), ("2023-05-06T08:30", .other),
            ("'2023-05-06", .iso), ("\u{A0}2023-05-06\u{200B}", .iso), ("20\u{200B}23-05-06", .iso), ("45052", .serial),
            ("45052.75", .serial), ("5月6日", .withoutYear), ("5月6号", .withoutYear),
        ] as [(String, DateCell.Way)]
    )
    func days(text: String, way: DateCell.Way) {
        #expect(DateCell(text, DateContext(year: 2023)) == .date(day, way))
    }

    @Test(
        "What is no day, or not for certain one, is refused",
        arguments: [
            ("2023-02-30", .badDate), ("2023年2月29日", .badDate), ("20230231", .badDate), ("2023.13.1", .badDate),
            ("2023-00-10", .badDate), ("待定", .badDate), ("2023-05-06 25:00", .badDate), ("2023-1 2-3", .badDate),
            ("2023-05.06", .badDate), ("1.2E+4", .badDate), ("99999", .badDate), ("2023-05-061", .badDate),
            ("5月份", .dateIncomplete), ("2023年5月", .dateIncomplete), ("2023.1", .dateIncomplete), ("6", .dateIncomplete),
            ("2023.10", .dateIncomplete), ("2023-05", .dateIncomplete), ("13/45/2023", .dateAmbiguous),
            ("23.5.6", .dateAmbiguous), ("6/5/2023", .dateAmbiguous), ("5-6", .dateAmbiguous), ("5.6", .dateAmbiguous),
        ] as [(String, FindingCode)]
    )
    func refused(text: String, code: FindingCode) {
        #expect(DateCell(text, DateContext(year: 2023)) == .faulty(code))
    }

    @Test("Serial numbers count from 1904 only where the file says so, and a month without a year needs one")
    func context() {
        #expect(DateCell("43590", DateContext(countsFrom1904: true)) == .date(day, .serial))
        #expect(DateCell("43590") == .date(CalendarDate(daysSince1970: 43_590 - 25_569), .serial))
        #expect(DateCell("5月6日") == .faulty(.dateIncomplete))
    }

    @Test("No byte in any place makes a day another one, digits and marks of dates apart")
    func bytes() {
        let text = Array("2023-05-06".utf8)
        let harmless = Set("0123456789-./".utf8)
        for byte in UInt8.min...UInt8(0x7F) where !harmless.contains(byte) {
            for place in 0...text.count {
                var changed = text
                changed.insert(byte, at: place)
                let cell = DateCell(String(decoding: changed, as: UTF8.self), DateContext(year: 2023))
                if case .date(let found, _) = cell { #expect(found == day, "\(byte) at \(place)") }
            }
        }
    }

    private let day = CalendarDate(year: 2023, month: 5, day: 6) ?? CalendarDate(daysSince1970: 0)
}
