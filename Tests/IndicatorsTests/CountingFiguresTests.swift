import Domain
import Quantities
import Testing

/// The written rule of domain.md: the newest cut-off not after the period's end.
@Suite("Which figures a period uses when reports overlap it")
struct CountingFiguresTests {
    private static let pack = Pack(
        measures: """
              - { id: done, name: 累计完成, unit: 个 }
              - { id: new, name: 本期新增, unit: 个, accumulation: flow }
            """,
        indicators: "  - { id: x, name: 甲, shortName: 甲, kind: count, goal: 10, numerator: done }"
    )

    private func figure(_ period: String, _ value: Int, version: Int = 1, measure: String = "done") throws -> Figure {
        Figure(
            draft: DraftFigure(
                region: RegionID("A"),
                measure: MeasureID(measure),
                reading: .number(Rational(value)),
                cell: CellPlace(row: 2, line: 2, column: 2, text: "\(value)")
            ),
            period: try #require(Period(period)),
            version: version,
            receipt: Receipt(1)
        )
    }

    private func counted(_ figures: [Figure], in period: String) throws -> [Int?] {
        try Self.pack.programme().counting(figures, in: try #require(Period(period)))
            .map { $0.reading.number?.wholeNumber }
    }

    @Test("Of the weeks that end in a month the last one speaks, until the month's own report comes")
    func weeks() throws {
        // The week of 26 June to 2 July 2023 ends after the month, so W25, which ends on 25 June, is its last.
        let weeks = [try figure("2023W24", 5), try figure("2023W25", 6), try figure("2023W26", 9)]
        #expect(try counted(weeks, in: "2023-06") == [6])
        #expect(try counted(weeks + [figure("2023-06", 8)], in: "2023-06") == [8])
    }

    @Test("Of two that end on the same day the longer period speaks")
    func sameEnd() throws {
        // 30 April 2023 is a Sunday, the last day of W17.
        #expect(try counted([figure("2023W17", 4), figure("2023-04", 5)], in: "2023-04") == [5])
    }

    @Test("A newer version takes the place of an older one, and no figure of a later period counts")
    func versions() throws {
        let figures = [try figure("2023-06", 8, version: 2), try figure("2023-06", 7), try figure("2023-07", 9)]
        #expect(try counted(figures, in: "2023-06") == [8])
    }

    @Test("What a week alone brought says nothing about a month")
    func flow() throws {
        #expect(try counted([figure("2023W25", 3, measure: "new")], in: "2023-06") == [])
        #expect(try counted([figure("2023W25", 3, measure: "new")], in: "2023W25") == [3])
    }

    @Test("A quarter, half and year stand where their last month stood; an older month says nothing about their end")
    func longer() throws {
        func speaking(_ figures: [Figure], _ period: String) throws -> [Int?] {
            let sources = try #require(Period(period)).sources
            return try counted(figures.filter { sources.contains($0.period) }, in: period)
        }
        let months = [try figure("2023-05", 5), try figure("2023-06", 8)]
        #expect(try speaking(months, "2023Q2") == [8])
        #expect(try speaking(months, "2023S1") == [8])
        #expect(try speaking([figure("2023-05", 5)], "2023Q2") == [])
        #expect(try speaking(months, "2023") == [])
        #expect(try speaking([figure("2023W25", 9)], "2023Q2") == [9])
    }
}
