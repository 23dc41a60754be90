import Reporting
import ReportingTestKit
import Testing
import Workbooks

@Suite("Pages of documents and tables")
struct DocumentPageTests {
    /// A page with a table of so many rows.
    private func table(rows: Int) throws -> TablePage {
        let request = try SampleRequest().request()
        let header = TableHeader([.column("序号", width: 6), .column("单位", width: 60)])
        var page = TablePage(request, name: "表", kind: .ledger, title: "表", header: header)
        page.beginTable()
        for row in 1...rows { page.add([.integer(row), .text("单位")]) }
        return page
    }

    /// A document with a text and an annex.
    private func document(_ write: (inout DocumentPage) -> Void) throws -> DocumentPage {
        let request = try SampleRequest().request()
        var page = DocumentPage(request, name: "通报", title: "关于进展情况的通报", recipients: "各单位")
        write(&page)
        page.end(annexes: ["排名表"])
        return page
    }

    @Test(
        "A heading never stands at the foot of a page, nor the date on one without text, however long the paragraphs are",
        arguments: 1..<40
    )
    func headings(length: Int) throws {
        var page = try document { page in
            for section in 1...6 {
                page.section("第\(section)部分")
                page.paragraph(String(repeating: "培训团队按时序推进，", count: length))
            }
        }
        page.check([.numbers(0, in: "B:B", words: "核对")])
        let sheet = page.finished()
        let starts = sheet.pageStarts()
        let headings = sheet.rows.indices.filter { sheet.rows[$0].cells.first?.style.role == .paragraphHeading }
        #expect(headings.count == 6)
        #expect(headings.allSatisfy { !starts.contains($0 + 1) }, "\(headings) \(starts)")
        // The second part of a paragraph begins a page.
        let tails = sheet.rows.indices.filter { row in
            guard case .text(let words) = sheet[row, 0].content else { return false }
            return words.contains("培训团队") && !words.hasPrefix("　　")
        }
        #expect(tails.allSatisfy(starts.contains), "\(tails) \(starts)")
        // The date stands below a line of the text.
        let area = try #require(sheet.print.area)
        let text = try #require(
            sheet.rows.indices.prefix(area.last.row).last { row in
                if case .text(let words) = sheet[row, 0].content { words.contains("培训团队") } else { false }
            }
        )
        #expect(try #require(starts.last) <= text)
        // What is not printed stays out.
        let check = try #require(sheet.rows.indices.last)
        #expect(area.last.row < check)
    }

    @Test(
        "Paragraphs go on on the next page, nothing of them is lost, and pages end with little white",
        arguments: 5..<40
    )
    func flow(length: Int) throws {
        let said = (1...9).map { "\($0)：" + String(repeating: "本期培训团队12个，占83.33%；", count: length) }
        let sheet = try document { page in said.forEach { page.paragraph($0) } }.finished()
        let texts = sheet.rows.compactMap { $0.cells.first?.content }.map {
            if case .text(let words) = $0 { words } else { "" }
        }
        let printed = texts.joined().replacing("　　", with: "")
        for words in said { #expect(printed.contains(words)) }
        let heights = sheet.printedHeights
        let starts = sheet.pageStarts()
        for (start, next) in zip(starts, starts.dropFirst().dropLast()) {
            #expect(sheet.pageHeight - heights[start..<next].reduce(0, +) < 6 * 16 * 1.45, "\(start) \(next)")
        }
    }

    @Test("The line to sign on never stands on a page without rows of the table", arguments: 10..<70)
    func signature(rows: Int) throws {
        var page = try table(rows: rows)
        let end = page.nextRow
        page.note(["注：一", "注：二"])
        page.sign()
        let sheet = page.finished()
        #expect(try #require(sheet.pageStarts().last) <= end - 3)
    }

    @Test("Words to sign behind have a column each, however wide the last column is")
    func signatureColumns() {
        let sheet = Sheet(name: "表", kind: .ledger, columnWidths: [10, 10, 10, 10, 90])
        #expect(sheet.parts(5, of: 0..<5) == [0..<1, 1..<2, 2..<3, 3..<4, 4..<5])
        #expect(sheet.parts(2, of: 0..<5) == [0..<4, 4..<5])
        let even = Sheet(name: "表", kind: .ledger, columnWidths: [10, 10, 10, 10, 10, 10])
        #expect(even.parts(3, of: 0..<6) == [0..<2, 2..<4, 4..<6])
    }

    @Test("nor when a short section moves to the last page and fills it", arguments: 10..<40, [14, 15, 16])
    func signatureBelowSection(rows: Int, inSection: Int) throws {
        var page = try table(rows: rows)
        page.add(section: "功能区")
        for row in 1...inSection { page.add([.integer(row), .text("单位")]) }
        let end = page.nextRow
        page.note(["注：一", "注：二", "注：三", "注：四"])
        page.sign()
        let starts = page.finished().pageStarts()
        #expect(starts.count == 1 || (starts.last ?? 0) <= end - 3, "\(starts) \(end)")
    }

    @Test("A chart is never cut by the foot of the paper", arguments: 5..<60)
    func chart(rows: Int) throws {
        var page = try table(rows: rows)
        page.add(section: "逐月得分")
        let frame = CellRange(row: page.nextRow, column: 0, rows: 9, columns: 2)
        for _ in 0..<9 { page.addChartRow() }
        let cells = SheetRange(sheet: "表", cells: CellRange(row: 3, column: 0, rows: 2))
        page.adjust {
            $0.charts.append(
                Chart(
                    .line,
                    over: frame,
                    alternativeText: "得分",
                    categories: cells,
                    series: [ChartSeries("得分", values: cells)],
                    valueAxis: ValueAxis(from: 0, to: 100, step: 25)
                )
            )
        }
        page.note(["注"])
        page.sign()
        let starts = page.finished().pageStarts()
        #expect(!starts.contains { (frame.first.row..<frame.last.row + 1).contains($0) })
        // Rows of the table stand on the page of the chart, because its head is repeated there.
        #expect(starts.count == 1 || (starts.last ?? 0) <= frame.first.row - 1 - 3, "\(starts) \(frame)")
    }
}
