import Testing
import Workbooks

@Suite("Row heights")
struct RowHeightTests {
    private func height(of text: String, width: Double, columns: Int = 1) -> Double {
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: Array(repeating: width, count: columns))
        sheet.place(.text(text, .remark), row: 0, column: 0, columns: columns)
        return sheet.rowHeights()[0]
    }

    @Test("count a Chinese character as two digits")
    func widths() {
        #expect(TextWidth.of("abc") == 3)
        #expect(TextWidth.of("完成率（%）") == 11)
        #expect(TextWidth.of("● 滞后") == 7)
        #expect(TextWidth.of("第一行\n二") == 6)
    }

    @Test("break long text and every line feed")
    func lines() {
        #expect(TextWidth.lines(of: "一二三四五", inWidth: 10) == 1)
        #expect(TextWidth.lines(of: "一二三四五六", inWidth: 10) == 2)
        #expect(TextWidth.lines(of: "a\nb\n\nc", inWidth: 10) == 4)
        #expect(TextWidth.lines(of: "", inWidth: 10) == 1)
        // Half a character does not fit: eleven digits hold five characters.
        #expect(TextWidth.lines(of: "一二三四五六", inWidth: 11) == 2)
    }

    @Test("keep numbers, Latin words and marks together as programs do")
    func pieces() {
        // 公有产权村卫生／室（个，／≥80%）
        #expect(TextWidth.lines(of: "公有产权村卫生室（个，≥80%）", inWidth: 14) == 3)
        #expect(TextWidth.lines(of: "一二三四五。", inWidth: 10) == 2)
        #expect(TextWidth.lines(of: "一二三四（五", inWidth: 10) == 2)
        #expect(TextWidth.lines(of: "共12345个", inWidth: 6) == 3)
        // What is longer than a line breaks anywhere.
        #expect(TextWidth.lines(of: String(repeating: "a1", count: 32), inWidth: 20) == 4)
        #expect(TextWidth.lines(of: "a\n", inWidth: 10) == 2)
    }

    @Test("grow with wrapped text")
    func growth() {
        let short = height(of: "口径一致", width: 20)
        let long = height(of: String(repeating: "含官庄工区、高新区、示范区；", count: 4), width: 20)
        #expect(short == 21.75)
        #expect(long > 60)
    }

    @Test("see all columns of merged text")
    func merged() {
        let text = String(repeating: "口径", count: 20)
        #expect(height(of: text, width: 10, columns: 9) == 21.75)
        #expect(height(of: text, width: 10, columns: 2) > 45)
    }

    @Test("are shared by the rows under a merge")
    func sharedRows() {
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: [10])
        sheet.place(.text(String(repeating: "口径", count: 40), .remark), row: 0, column: 0, rows: 2)
        sheet.rows[1].height = .points(30)
        let heights = sheet.rowHeights()
        #expect(heights[1] == 30)
        #expect(heights[0] > 100)
    }

    @Test("do not grow with numbers or unwrapped words")
    func unwrapped() {
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: [4])
        sheet.append([.integer(123_456_789)])
        sheet.append([.text("基层卫生股股长、副股长")])
        #expect(sheet.rowHeights() == [21.75, 21.75])
    }

    @Test("never exceed what a spreadsheet knows")
    func cap() {
        #expect(height(of: String(repeating: "长", count: 5_000), width: 10) == 409)
    }
}
