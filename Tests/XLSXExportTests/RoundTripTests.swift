import Testing
import Workbooks
import XLSXExport
import XLSXReading

@Suite("What is written can be read")
struct RoundTripTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workbook(_ sheets: [Sheet]) -> Workbook {
        Workbook(properties: DocumentProperties(title: "t", created: 1_700_000_000), sheets: sheets)
    }

    /// Writes one row and reads it back.
    private func roundTrip(_ cells: [Cell]) throws -> [XLSXCell] {
        let sheet = Sheet(name: "表", kind: .ledger, rows: [Row(cells)])
        try XLSXWriter().write(workbook([sheet]), to: folder.file("a.xlsx"))
        var found: [XLSXCell] = []
        let file = try XLSXFile(path: folder.file("a.xlsx"))
        try file.readSheet(file.sheets[0]) { found += $0.cells }
        return found
    }

    @Test("cells of every kind")
    func kinds() throws {
        let found = try roundTrip([
            .blank(), .text("县\t市\n区<&>\"'"), .integer(-1_234), .number(0.1 + 0.2, .body),
            .date(SheetDate(year: 2023, month: 8, day: 31)), .formula("1+1", gives: 2),
            .formula("\"a\"&1", gives: "a1"),
            .link("去", toSheet: "表", cell: CellAddress(row: 4, column: 1)), .text(""),
            Cell(.text("注"), .body, note: "说明"),
        ])
        #expect(found.map(\.column) == Array(0..<10))
        #expect(found.map(\.formula) == [nil, nil, nil, nil, nil, "1+1", "\"a\"&1", nil, nil, nil])
        #expect(found[0].value == .blank)
        #expect(found[1].value == .text("县\t市\n区<&>\"'"))
        #expect(found[2].value == .number(text: "-1234", value: -1_234))
        #expect(found[3].value == .number(text: "0.3", value: 0.3))
        #expect(found[4].value == .number(text: "45169", value: 45_169))
        #expect(found[5].value == .number(text: "2", value: 2))
        #expect(found[6].value == .text("a1"))
        #expect(found[7].value == .text("去"))
        #expect(found[8].value == .blank)
    }

    @Test(
        "awkward texts",
        arguments: ["_x0041_", "a_x000D_b_", "_x_", " 前后 ", "𠮷🎉", "é", "\u{FFFD}", "=1+1", "\n", "0123"]
    )
    func awkwardTexts(text: String) throws {
        #expect(try roundTrip([.text(text), .formula("A1", gives: text == "\n" ? "" : text)])[0].value == .text(text))
    }

    @Test(
        "awkward numbers",
        arguments: [0.0, -0.0, 1e-300, 9.99999999999999e307, 123_456_789.123456789, 1.0 / 3.0, .leastNonzeroMagnitude]
    )
    func awkwardNumbers(value: Double) throws {
        let found = try roundTrip([.number(value, .body), .formula("A1", gives: value)])
        guard case .number(_, let read) = found[0].value else {
            Issue.record("not a number")
            return
        }
        #expect(abs(read - value) <= abs(value) * 1e-15)
    }

    @Test("every role, light and format")
    func styles() throws {
        let formats: [NumberFormat] = [
            .general, .integer, .plainInteger, .signedInteger, .decimal(2), .percent(1), .percentagePoints(1), .date,
            .rankChange,
        ]
        var sheet = Sheet(name: "样式", kind: .ledger)
        for role in CellRole.allCases {
            sheet.append(formats.map { .number(1, CellStyle(role, number: $0, indent: 1, startsGroup: true)) })
            for light in Light.allCases {
                sheet.append(
                    LightStrength.allCases.map { .text("字", CellStyle(role).lit(light, $0).wrapping().unlocked()) }
                )
            }
        }
        try XLSXWriter().write(workbook([sheet]), to: folder.file("styles.xlsx"))
        #expect(folder.names == ["styles.xlsx"])
    }

    @Test("merges, links, rules, hidden sheets and names")
    func details() throws {
        try XLSXWriter().write(DemoLedger.workbook, to: folder.file("demo.xlsx"))
        let file = try XLSXFile(path: folder.file("demo.xlsx"))
        #expect(file.definedNames == ["时序进度": "'指标口径'!$B$3", "统计截止日": "'指标口径'!$B$4"])
        let ledger = try file.readSheet(file.sheets[1]) { _ in }
        #expect(ledger.merges == DemoLedger.ledgerSheet.merges.map(\.a1))
        #expect(ledger.links.first == .init(cell: "B7", place: "'清单销号'!B4"))
        #expect(ledger.conditionalFormats == 1)
        #expect(try file.readSheet(file.sheets[2]) { _ in }.inputRules == 2)
    }

    @Test("a workbook whose first sheet is hidden")
    func hiddenFirst() throws {
        var hidden = Sheet(name: "数据", kind: .data, rows: [Row([.integer(1)])])
        hidden.isHidden = true
        let shown = Sheet(name: "表", kind: .ledger, rows: [Row([.integer(2)])])
        try XLSXWriter().write(workbook([hidden, shown]), to: folder.file("a.xlsx"))
        #expect(try XLSXFile(path: folder.file("a.xlsx")).sheets.map(\.isHidden) == [true, false])
    }

    @Test("an empty sheet, and empty rows between full ones")
    func emptiness() throws {
        var sparse = Sheet(name: "疏", kind: .ledger)
        sparse[40, 20] = .text("远")
        sparse.merges = [CellRange(row: 50, column: 2, rows: 3, columns: 3)]
        try XLSXWriter().write(workbook([Sheet(name: "空", kind: .ledger), sparse]), to: folder.file("a.xlsx"))
    }
}
