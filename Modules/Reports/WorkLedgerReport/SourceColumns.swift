import Domain
import Formulas
import Indicators
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

    /// Whether a figure is part of a total: asked for, judged, and not counted by a host already. Where it makes up a ranked
    /// indicator, that of the ledger; otherwise that of the work that is not ranked.
    func adds(_ figure: Figure) -> Bool {
        // Days and words add to nothing.
        guard let kind = programme.measure(figure.measure)?.kind, ![.date, .text].contains(kind) else { return false }
        let ranked = programme.indicators.filter { $0.names(figure.measure) }
        return (ranked.isEmpty ? programme.duties : ranked).contains { indicator in
            guard indicator.names(figure.measure), let region = programme.region(figure.region) else { return false }
            return programme.adds(indicator, from: region)
                && request.standing.row(of: region.id)?.outcome(of: indicator.id)?.judged != nil
        }
    }
}

extension Indicator {
    /// Whether a measure makes it up.
    fileprivate func names(_ measure: MeasureID) -> Bool {
        (numerator.measures + denominator.measures).contains(measure.rawValue)
    }
}
