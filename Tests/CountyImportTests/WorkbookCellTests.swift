import Testing
import XLSXReading

@testable import CountyImport

@Suite("The words of a workbook's cells")
struct WorkbookCellTests {
    @Test(
        "A number stands in decimal digits, without the noise of binary ones",
        arguments: [
            (12.760000000000002, "12.76"), (0.1 + 0.2, "0.3"), (0, "0"), (-0.0, "0"), (-3, "-3"), (690.5, "690.5"),
            (1_101, "1101"), (999_999_999_999_999, "999999999999999"), (1e15, "1E+15"), (0.000_001_5, "0.0000015"),
            (411_302_000_000_000_064, "4.11302E+17"), (4.999_999_999_999_999_9, "5"), (100_000, "100000"),
        ]
    )
    func decimals(value: Double, text: String) { #expect(DecimalText(value)?.text() == text) }

    @Test("Every number of up to fifteen digits comes back as it was written")
    func roundTrip() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let whole = Int.random(in: 0..<1_000_000_000, using: &generator)
            let cents = Int.random(in: 1...99, using: &generator)
            guard cents % 10 != 0 else { continue }
            let text = "\(whole).\(cents < 10 ? "0" : "")\(cents)"
            #expect(DecimalText(try #require(Double(text)))?.text() == text)
        }
    }

    @Test("No number is made of what is none", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(value: Double) { #expect(DecimalText(value) == nil) }

    @Test(
        "A format code tells days and percentages from counts",
        arguments: [
            ("General", .plain), ("G/通用格式", .plain), ("0", .plain), ("#,##0", .plain), ("#,##0.00_ ", .plain),
            ("0\"个\"", .plain), ("\"d\"0", .plain), ("[Red]-0", .plain), ("[$-804]0", .plain), ("0.00E+00", .plain),
            ("@", .plain), ("0%", .percent), ("0.0%;[Red]-0.0%", .percent), ("0\\%", .plain), ("\"%\"0", .plain),
            ("yyyy-mm-dd", .day), ("yyyy\"年\"m\"月\"d\"日\"", .day), ("[$-804]yyyy\"年\"m\"月\"d\"日\";@", .day),
            ("m\"月\"d\"日\"", .day), ("yyyy\"年\"m\"月\"", .month), ("mmm-yy", .month), ("yyyy", .year),
            ("yyyy/m/d h:mm", .moment), ("h:mm", .time), ("h:mm AM/PM", .time), ("mm:ss", .time), ("[h]:mm", .hours),
            ("aaaa", .day), ("0!.0,", .scaled), ("0\\.0,\"万\"", .scaled), ("0\".\"0,", .scaled), ("0.0,", .scaled),
            ("#,##0,", .scaled), ("#,##0,.00", .scaled), ("", .plain), (";;;", .plain), ("\"", .plain), ("[", .plain),
        ] as [(String, DisplayFormat)]
    )
    func formats(code: String, format: DisplayFormat) {
        #expect(DisplayFormat(XLSXNumberFormat(number: 164, code: code)) == format)
    }

    @Test(
        "The formats that every program knows by number",
        arguments: [
            (0, .plain), (1, .plain), (9, .percent), (14, .day), (22, .moment), (31, .day), (46, .hours), (57, .month),
        ]
            as [(Int, DisplayFormat)]
    )
    func builtIn(number: Int, format: DisplayFormat) {
        #expect(DisplayFormat(XLSXNumberFormat(number: number)) == format)
    }

    @Test(
        "Days of both calendars",
        arguments: [
            (45_107.0, false, "2023-06-30"), (43_645, true, "2023-06-30"), (1, false, "1900-01-01"),
            (59, false, "1900-02-28"), (60, false, "1900-02-29"), (61, false, "1900-03-01"), (0, true, "1904-01-01"),
        ]
    )
    func days(serial: Double, from1904: Bool, text: String) {
        #expect(SerialMoment(serial, countsFrom1904: from1904)?.dayText == text)
    }

    @Test("Times, and what no calendar has")
    func times() {
        #expect(SerialMoment(45_107.604_166_666_67, countsFrom1904: false)?.momentText == "2023-06-30 14:30:00")
        #expect(SerialMoment(45_107.999_999_999, countsFrom1904: false)?.momentText == "2023-07-01")
        #expect(SerialMoment(1.104_166_666_67, countsFrom1904: false)?.hoursText == "26:30:00")
        #expect(SerialMoment(-1, countsFrom1904: false) == nil)
        #expect(SerialMoment(2_958_466, countsFrom1904: false) == nil)
    }
}
