import Domain
import Formulas
import Reporting
import Workbooks

/// The columns of the table of figures, as other sheets' formulas name them.
enum SourceColumns {
    static let measure = 2
    static let value = 3
    static let adds = 6

    static let header = TableHeader(zip(Wording.sourceHeaders, widths).map { .column($0, width: $1) })

    static func range(_ column: Int, _ rows: ClosedRange<Int>) -> String {
        SheetRange(
            sheet: Wording.sourcesSheet,
            cells: CellRange(row: rows.lowerBound, column: column, rows: rows.count)
        ).reference
    }

    private static let widths: [Double] = [6.5, 12, 30, 15, 6, 13, 8, 7, 38, 16, 40, 20, 19]
}

extension LedgerPlan {
    /// The rows of the figures on the sheet of sources; `nil` where there is none.
    var figureRows: ClosedRange<Int>? {
        let count = sources.figures.count
        let first = Self.headRows + 1
        return count == 0 ? nil : first...(first + count - 1)
    }

    /// The row of a file on the sheet of files.
    func row(ofFile index: Int) -> Int { EvidencePages.firstSourceRow + index }

    /// Whether a figure is part of a total on the ledger: asked for, judged, and not counted by a host already.
    func adds(_ figure: Figure) -> Bool {
        programme.indicators.enumerated().contains { index, indicator in
            let named = indicator.numerator.measures + indicator.denominator.measures
            let isAdding =
                addingRows(of: indicator).flatMap { rows in row(of: figure.region).map(rows.contains) } ?? false
            return named.contains(figure.measure.rawValue) && isAdding
                && outcome(index, of: figure.region)?.rate.number != nil
        }
    }
}
