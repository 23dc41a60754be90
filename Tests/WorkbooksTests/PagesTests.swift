import Testing
import Workbooks

@Suite("Sheets of paper")
struct PagesTests {
    private func sheet(rows: Int, height: Double = 20, width: Double = 20) -> Sheet {
        var sheet = Sheet(name: "表", kind: .ledger, columnWidths: [width])
        for row in 0..<rows { sheet.append([.integer(row)], height: .points(height)) }
        sheet.print.margins = Margins(left: 1, right: 1, top: 1, bottom: 1)
        return sheet
    }

    @Test("begin where the next row does not fit")
    func starts() {
        // A4 lying: 595.3 − 144 points are 22 rows of 20.
        #expect(sheet(rows: 22).pageStarts() == [0])
        #expect(sheet(rows: 50).pageStarts() == [0, 22, 44])
        #expect(sheet(rows: 0).pageStarts() == [])
    }

    @Test("hold more of a sheet that is made smaller to fit their width, and less below repeated headings")
    func scaled() {
        var wide = sheet(rows: 100, width: 250)
        #expect(wide.pageHeight > 451.3 * 1.8)
        #expect(wide.pageStarts().count == 3)
        wide.columnWidths = [20]
        wide.print.repeatedRows = 0...1
        #expect(wide.pageStarts().prefix(3) == [0, 22, 42])
    }

    @Test("are turned the way round in which everything is printed larger, or on fewer of them")
    func turned() {
        func orientation(rows: Int, width: Double, pagesTall: Int) -> PrintSetup.Orientation {
            var sheet = sheet(rows: rows, width: width)
            sheet.print.pagesTall = pagesTall
            sheet.turnPaper()
            return sheet.print.orientation
        }
        #expect(orientation(rows: 30, width: 20, pagesTall: 1) == .portrait)
        #expect(orientation(rows: 10, width: 150, pagesTall: 1) == .landscape)
        #expect(orientation(rows: 200, width: 20, pagesTall: 0) == .portrait)
        #expect(orientation(rows: 3, width: 20, pagesTall: 0) == .landscape)
    }

    @Test("take only what is in the print area")
    func area() {
        var sheet = sheet(rows: 50)
        sheet.print.area = CellRange(row: 0, column: 0, rows: 23)
        #expect(sheet.pageStarts() == [0, 22])
        #expect(sheet.printedHeights.count == 23)
    }
}
