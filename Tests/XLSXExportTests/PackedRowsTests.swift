import Testing
import Workbooks

@testable import XLSXExport

@Suite("Rows kept for the comparison")
struct PackedRowsTests {
    @Test("say what they said, without styles and notes")
    func contents() {
        let long = String(repeating: "长文字", count: 5_000)
        let day = SheetDate(year: 2023, month: 8, day: 31)
        let rows: [[Cell]] = [
            [],
            [
                Cell(), .blank(.title), .text(""), .text(long, .title, note: "注"), .integer(-7), .integer(.max),
                .number(-0.0, .body), .number(0.1 + 0.2, .body), .date(day),
            ],
            [Cell(.blank, .plain, note: "只有批注")],
            [
                .formula("A1+1", gives: 2), .formula(long, gives: "词"),
                .link("去", toSheet: "表", cell: CellAddress(row: 4, column: 1)),
            ],
        ]
        let packed = PackedRows(rows)
        let contents = (0..<packed.count).map { packed.cells(ofRow: $0).map(\.content) }
        #expect(contents[0] == [])
        #expect(contents[1].dropLast() == rows[1].map(\.content).dropLast())
        // A day is a number in the file.
        #expect(contents[1].last == .integer(day.serial))
        #expect(contents[3].dropLast() == rows[3].map(\.content).dropLast())
        #expect(contents[3].last == .text("去"))
        for row in rows.indices {
            #expect(packed.cells(ofRow: row).map(\.isAbsent) == rows[row].map(\.isAbsent))
        }
    }
}
