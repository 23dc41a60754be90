/// Looks at the rows of a tail one by one as a writer makes them, so that nobody makes them twice.
public struct TailChecker: Sendable {
    private var finder: FaultFinder

    /// A checker for the tail of a sheet of a workbook; the sheet's number from 1.
    public init(_ workbook: Workbook, sheet: Int) {
        finder = FaultFinder(workbook)
        finder.sheetNumber = sheet
    }

    /// Refuses a row that must not be written; `row` is its number on the sheet from zero.
    /// - Throws: ``WorkbookRefusal`` with everything that is wrong with the row.
    public mutating func check(_ cells: [Cell], at row: Int) throws(WorkbookRefusal) {
        finder.check(tailRow: cells, at: row)
        guard finder.faults.isEmpty else { throw WorkbookRefusal(finder.faults) }
    }
}
