import Domain
import Indicators
import Quantities
import Testing

@Suite("The figures of a period")
struct VersionTests {
    @Test(arguments: [[1, 2, 3], [3, 1, 2], [2, 3, 1]])
    func theNewestVersionCountsInWhateverOrderTheyCome(_ versions: [Int]) throws {
        let period = try #require(Period("2023-06"))
        let figures = PeriodFigures(
            versions.map { version in
                Figure(
                    draft: DraftFigure(
                        region: RegionID("A"),
                        measure: MeasureID("done"),
                        reading: .number(Rational(version * 10)),
                        cell: CellPlace(row: 1, line: 1, column: 1, text: "")
                    ),
                    period: period,
                    version: version,
                    receipt: Receipt(version)
                )
            }
        )
        #expect(figures[RegionID("A"), MeasureID("done")] == .number(Rational(30)))
        #expect(figures[RegionID("A"), MeasureID("total")] == nil)
    }
}
