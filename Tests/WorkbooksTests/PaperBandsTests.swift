import Testing
import Workbooks

@Suite("Tables over several sheets of paper")
struct PaperBandsTests {
    private func header(groups: Int, width: Double = 10) -> TableHeader {
        TableHeader(
            [.column("序号", width: 6), .column("单位", width: 20)]
                + (1...groups).map { number in
                    .group("第\(number)项", (1...5).map { .column("第\($0)列", width: width) })
                } + [.column("备注", width: 30)]
        )
    }

    private func sheet(_ header: TableHeader) -> (Sheet, PaperBands) {
        let bands = PaperBands(header)
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: header.columnWidths)
        for (words, style) in [("标题", CellStyle.title), ("截至6月30日", .metaLine)] {
            let (first, count) = (bands.line.lowerBound, bands.line.count)
            sheet.place(.text(words, style), row: sheet.rows.count, column: first, columns: count - 2)
            sheet.place(.text("右", style), row: sheet.rows.count - 1, column: first + count - 2, columns: 2)
        }
        sheet.place(header, at: CellAddress(row: 2, column: 0))
        sheet.append(header.columns.map { _ in .integer(1) })
        for (offset, words) in ["制表：", "审核："].enumerated() {
            sheet.place(.text(words, .signature), row: 5, column: bands.line.lowerBound + 2 * offset, columns: 2)
        }
        sheet.print.paper = .a3
        sheet.print.repeatedRows = 2...3
        sheet.part(over: bands) { "标题（\($0)／\($1)）" }
        return (sheet, bands)
    }

    @Test("A table that can be read on one stays there, on the larger paper if it has to")
    func narrow() {
        #expect(PaperBands(header(groups: 2)).breaks == [])
        #expect(PaperBands(header(groups: 2)).paper(atLeast: .a4) == .a4)
        #expect(PaperBands(header(groups: 4)).breaks == [])
        #expect(PaperBands(header(groups: 4)).paper(atLeast: .a4) == .a3)
        #expect(PaperBands(header(groups: 2)).line == 0..<13)
    }

    @Test("A wider one is parted between groups, the widest part as narrow as can be", arguments: 6...30)
    func wide(groups: Int) throws {
        let header = header(groups: groups)
        let bands = PaperBands(header)
        let starts = (0..<groups).map { 2 + 5 * $0 } + [2 + 5 * groups]
        #expect(!bands.breaks.isEmpty)
        #expect(bands.breaks.allSatisfy(starts.contains))
        #expect(bands.line == 2..<bands.breaks[0])
        let sizes = zip([2] + bands.breaks, bands.breaks + [header.columns.count]).map { $1 - $0 }
        // The remarks stand on the last one.
        #expect(try #require(sizes.max()) <= 5 * ((groups + sizes.count - 1) / sizes.count) + 1)
    }

    @Test("Every sheet of paper has a title, the names of the rows, and letters that can be read")
    func parted() throws {
        let (sheet, bands) = sheet(header(groups: 12))
        #expect(sheet.print.columnBreaks == bands.breaks)
        #expect(sheet.print.repeatedColumns == 0...1)
        #expect(!sheet.print.isFitted)
        #expect(sheet.printScale > 0.55)
        let count = bands.breaks.count + 1
        for (index, start) in bands.breaks.enumerated() {
            #expect(sheet[0, start].content == .text("标题（\(index + 2)／\(count)）"))
            #expect(sheet[5, start].content == .text("制表：　　　　　　　　审核："))
        }
        #expect(Workbook(properties: DocumentProperties(title: "表", created: 1), sheets: [sheet]).faults().isEmpty)
    }

    @Test("Pages that were fixed begin where they were, whatever the program does")
    func fixed() {
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: [20])
        for row in 0..<50 { sheet.append([.integer(row)], height: .points(20)) }
        sheet.print.isFitted = false
        sheet.print.rowBreaks = [5]
        sheet.fixPages()
        #expect(sheet.print.rowBreaks.first == 5)
        #expect(sheet.pageStarts() == [0] + sheet.print.rowBreaks)
        #expect(sheet.print.rowBreaks == [5, 29])
    }
}
