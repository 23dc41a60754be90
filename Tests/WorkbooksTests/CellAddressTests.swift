import Testing
import Workbooks

@Suite("Places on a sheet")
struct CellAddressTests {
    @Test(
        "are written as people write them",
        arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16_383, "XFD")]
    )
    func letters(column: Int, letters: String) {
        #expect(CellAddress.letters(ofColumn: column) == letters)
        #expect(CellAddress("\(letters)7") == CellAddress(row: 6, column: column))
    }

    @Test(
        "refuse what is none",
        arguments: ["", "A", "7", "A0", "7A", "A1B", "XFE1", "A1048577", "a1", "$A$1", "AAAAAAAA1"]
    )
    func refusals(text: String) {
        #expect(CellAddress(text) == nil)
    }

    @Test("quote the sheet in formulas")
    func reference() {
        let range = SheetRange(sheet: "总台账", cells: CellRange(row: 0, column: 1, rows: 2, columns: 3))
        #expect(range.reference == "'总台账'!$B$1:$D$2")
    }

    @Test("overlap only when they share a cell")
    func overlap() {
        let range = CellRange(row: 2, column: 2, rows: 2, columns: 2)
        #expect(range.overlaps(CellRange(row: 3, column: 3)))
        #expect(!range.overlaps(CellRange(row: 4, column: 2, rows: 3)))
        #expect(!range.overlaps(CellRange(row: 0, column: 0, rows: 9, columns: 2)))
    }
}

@Suite("Days")
struct CalendarDateTests {
    @Test(
        "have the numbers of spreadsheets",
        arguments: [
            (SheetDate(year: 1900, month: 3, day: 1), 61), (SheetDate(year: 1970, month: 1, day: 1), 25_569),
            (SheetDate(year: 2023, month: 8, day: 31), 45_169),
            (SheetDate(year: 2024, month: 2, day: 29), 45_351),
            (SheetDate(year: 9999, month: 12, day: 31), 2_958_465),
        ]
    )
    func serial(date: SheetDate, serial: Int) {
        #expect(date.isValid)
        #expect(date.serial == serial)
    }

    @Test(
        "that do not exist are not valid",
        arguments: [
            (2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 4, 31), (1900, 2, 28), (10_000, 1, 1), (2023, 1, 0),
        ]
    )
    func invalid(year: Int, month: Int, day: Int) {
        #expect(!SheetDate(year: year, month: month, day: day).isValid)
    }
}
