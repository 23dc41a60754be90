import Testing
import Workbooks

@Suite("A workbook that would break is refused")
struct WorkbookFaultTests {
    private func faults(_ change: (inout Workbook) -> Void) -> [String] {
        let sheet = Sheet(name: "表", kind: .ledger, rows: [Row([.text("县"), .integer(1)])])
        var workbook = Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet])
        change(&workbook)
        return workbook.faults().map(\.description)
    }

    private func faults(of cell: Cell) -> [String] { faults { $0.sheets[0][1, 1] = cell } }

    @Test("but a sound one is not")
    func sound() { #expect(faults { _ in }.isEmpty) }

    @Test(
        "for its sheet names",
        arguments: [
            "", "History", "history", "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "it's", "a\u{7}b", "a\nb",
            "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
        ]
    )
    func sheetNames(name: String) {
        #expect(faults { $0.sheets[0].name = name } == ["sheet 1: illegal-sheet-name"])
    }

    @Test("for two sheets of one name")
    func duplicateNames() {
        let found = faults { workbook in
            workbook.sheets[0].name = "Data"
            workbook.sheets.append(Sheet(name: "DATA", kind: .data))
        }
        #expect(found == ["sheet 2: duplicate-sheet-name"])
    }

    @Test("when nothing can be seen")
    func hidden() {
        #expect(faults { $0.sheets[0].isHidden = true } == ["workbook: no-visible-sheet"])
        #expect(faults { $0.sheets = [] } == ["workbook: no-visible-sheet"])
    }

    @Test(
        "for text with control characters",
        arguments: ["a\u{0}b", "\u{B}", "\r", "a\u{1F}", "\u{7F}", "县\u{85}", "\u{FFFE}", "县\u{FFFF}"]
    )
    func controlCharacters(text: String) {
        let expected = ["sheet 1 cell B2: control-character"]
        #expect(faults(of: .text(text)) == expected)
        #expect(faults(of: Cell(.integer(1), .body, note: text)) == expected)
        #expect(faults(of: .formula("A1", gives: text)) == expected)
        #expect(faults(of: .link(text, toSheet: "表")) == expected)
        #expect(faults { $0.properties.author = text } == ["workbook: control-character"])
    }

    @Test("but not for tabs, lines, Chinese or emoji")
    func goodText() { #expect(faults(of: .text("县\t市\n区 𠮷🎉 é ￥ \u{FFFD} “”")).isEmpty) }

    @Test("for text that is too long")
    func longText() {
        #expect(faults(of: .text(String(repeating: "长", count: 32_767))).isEmpty)
        #expect(faults(of: .text(String(repeating: "长", count: 32_768))) == ["sheet 1 cell B2: text-too-long"])
    }

    @Test("for numbers that are none", arguments: [Double.nan, .infinity, -.infinity])
    func numbers(value: Double) {
        #expect(faults(of: .number(value, .body)) == ["sheet 1 cell B2: not-finite"])
        #expect(faults(of: .formula("A1", gives: value)) == ["sheet 1 cell B2: not-finite"])
    }

    @Test("for numbers no spreadsheet knows")
    func hugeNumbers() {
        #expect(faults(of: .number(.greatestFiniteMagnitude, .body)) == ["sheet 1 cell B2: number-too-large"])
    }

    @Test("for whole numbers a spreadsheet would round")
    func integers() {
        #expect(faults(of: .integer(999_999_999_999_999)).isEmpty)
        #expect(faults(of: .integer(1_000_000_000_000_000)) == ["sheet 1 cell B2: integer-too-large"])
        #expect(faults(of: .integer(.min)) == ["sheet 1 cell B2: integer-too-large"])
    }

    @Test("for formulas that are none", arguments: ["", "=A1", String(repeating: "A", count: 8_193)])
    func formulas(expression: String) {
        #expect(faults(of: .formula(expression, gives: 1)) == ["sheet 1 cell B2: illegal-formula"])
    }

    @Test("for days that do not exist")
    func dates() {
        #expect(faults(of: .date(SheetDate(year: 2023, month: 2, day: 30))) == ["sheet 1 cell B2: invalid-date"])
    }

    @Test("for links to nowhere")
    func links() {
        #expect(faults(of: .link("去", toSheet: "无")) == ["sheet 1 cell B2: missing-sheet"])
    }
}
