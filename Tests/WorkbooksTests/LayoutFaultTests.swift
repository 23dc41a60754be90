import Testing
import Workbooks

@Suite("A layout that would break is refused")
struct LayoutFaultTests {
    private func faults(named name: String = "表", _ change: (inout Sheet) -> Void) -> [String] {
        let figures: [Cell] = [.integer(1), .number(0.5, .body), .formula("A1", gives: 1)]
        var sheet = Sheet(name: name, kind: .ledger, rows: [Row(figures), Row([.text("甲"), .text("乙"), .text("丙")])])
        change(&sheet)
        return Workbook(properties: DocumentProperties(title: "t", created: 1), sheets: [sheet]).faults().map(
            \.description
        )
    }

    private func chart(figures: CellRange, alternativeText: String = "图") -> Chart {
        Chart(
            .column,
            over: CellRange(row: 5, column: 0, rows: 9, columns: 9),
            alternativeText: alternativeText,
            categories: SheetRange(sheet: "表", cells: CellRange(row: 1, column: 0, columns: 2)),
            series: [ChartSeries("数", values: SheetRange(sheet: "表", cells: figures))]
        )
    }

    @Test("for merges that share a cell")
    func overlappingMerges() {
        let found = faults {
            $0.merges = [CellRange(row: 4, column: 0, rows: 3, columns: 3), CellRange(row: 6, column: 2, columns: 2)]
        }
        #expect(found == ["sheet 1 cell C7: overlapping-merges"])
    }

    @Test("for merges that hide content, are single cells or stand nowhere")
    func otherMerges() {
        #expect(
            faults { $0.merges = [CellRange(row: 0, column: 0, columns: 2)] } == [
                "sheet 1 cell B1: content-under-merge"
            ]
        )
        #expect(faults { $0.merges = [CellRange(row: 9, column: 0)] } == ["sheet 1 cell A10: single-cell-merge"])
        let backwards = CellRange(CellAddress(row: 9, column: 3), CellAddress(row: 8, column: 0))
        #expect(faults { $0.place(.blank(), over: backwards) } == ["sheet 1 cell D10: off-sheet"])
    }

    @Test("for print titles that the library would cut")
    func printTitles() {
        let setup = PrintSetup(repeatedRows: 0...4, repeatedColumns: 0...2)
        #expect(faults(named: String(repeating: "账", count: 17)) { $0.print = setup }.isEmpty)
        let long = faults(named: String(repeating: "账", count: 20)) { $0.print = setup }
        #expect(long == ["sheet 1: name-too-long"])
        let rowsOnly = faults(named: String(repeating: "账", count: 31)) { $0.print = PrintSetup(repeatedRows: 0...4) }
        #expect(rowsOnly.isEmpty)
    }

    @Test("for charts of formulas, because previewers would draw nothing")
    func chartOfFormulas() {
        #expect(faults { $0.charts = [chart(figures: CellRange(row: 0, column: 0, columns: 2))] }.isEmpty)
        let found = faults { $0.charts = [chart(figures: CellRange(row: 0, column: 1, columns: 2))] }
        #expect(found == ["sheet 1 cell A6: chart-figure-not-plain"])
    }

    @Test("for charts of other lengths, without words, or of missing sheets")
    func otherCharts() {
        let two = CellRange(row: 0, column: 0, columns: 2)
        #expect(
            faults { $0.charts = [chart(figures: CellRange(row: 0, column: 0))] } == [
                "sheet 1 cell A6: chart-ranges-differ"
            ]
        )
        #expect(
            faults { $0.charts = [chart(figures: two, alternativeText: "")] } == [
                "sheet 1 cell A6: no-alternative-text"
            ]
        )
        #expect(
            faults { sheet in
                sheet.charts = [chart(figures: two)]
                sheet.charts[0].series[0].values.sheet = "无"
            } == ["sheet 1 cell A6: missing-sheet"]
        )
    }

    @Test("for measures no spreadsheet knows")
    func measures() {
        #expect(faults { $0.columnWidths = [256] } == ["sheet 1: invalid-measure"])
        #expect(faults { $0.columnWidths = [.nan] } == ["sheet 1: invalid-measure"])
        #expect(faults { $0.rows[1].height = .points(410) } == ["sheet 1 cell A2: invalid-measure"])
        #expect(faults { $0.zoom = 5 } == ["sheet 1: invalid-measure"])
        #expect(faults { $0.print.margins.left = 49 } == ["sheet 1: invalid-measure"])
    }

    @Test("for defined names that are none or too long")
    func names() {
        let target = SheetRange(sheet: "表", cells: CellRange(row: 0, column: 0))
        let properties = DocumentProperties(title: "t", created: 1)
        let sheets = [Sheet(name: "表", kind: .ledger)]
        func faults(_ name: String) -> [String] {
            Workbook(properties: properties, sheets: sheets, names: [DefinedName(name, for: target)])
                .faults().map(\.description)
        }
        for name in ["统计截止日", "_a.b", "阈值_超前"] { #expect(faults(name).isEmpty) }
        for name in ["", "1a", "A1", "R1C1", "c", "a b", "x!y"] { #expect(faults(name) == ["workbook: illegal-name"]) }
        #expect(faults(String(repeating: "名", count: 43)) == ["workbook: name-too-long"])
    }
}
