import Domain
import Quantities
import Reporting
import Testing
import Workbooks

@Suite("A reported value as it is printed")
struct PrintedReadingTests {
    private func figure(_ reading: Reading, sheet: String? = nil) throws -> Figure {
        let cell = CellPlace(sheet: sheet, row: 7, line: 7, column: 3, text: "12.5")
        let draft = DraftFigure(region: RegionID("C1"), measure: MeasureID("paid"), reading: reading, cell: cell)
        return Figure(draft: draft, period: try #require(Period("2023-06")), version: 1, receipt: Receipt(1))
    }

    @Test func moneyCollectedInTenThousandsIsPrintedInYuanAndSaysSo() throws {
        let measure = Measure(id: MeasureID("paid"), name: "补助", unit: "万元", kind: .money)
        let printed = PrintedReading(try figure(.number(Rational(12_500_000))), of: measure)
        #expect(printed.number == Rational(125_000))
        #expect(printed.unit == "元")
        #expect(printed.cell(words: .smallWords).content == .integer(125_000))
    }

    @Test func aDecimalKeepsTheUnitOfItsMeasure() throws {
        let measure = Measure(id: MeasureID("paid"), name: "补助", unit: "万元", kind: .decimal)
        let printed = PrintedReading(try figure(.number(Rational(12))), of: measure)
        #expect(printed.number == Rational(12))
        #expect(printed.unit == "万元")
    }

    @Test func theAddressNamesTheSheetOfAWorkbook() throws {
        #expect(try figure(.noSuchTask).cell.address == "C7")
        #expect(try figure(.noSuchTask, sheet: "明细").cell.address == "明细!C7")
    }
}
