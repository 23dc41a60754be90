import Domain
import Indicators
import Reporting
import Workbooks

/// Where everything stands on the sheets, fixed before any sheet is drawn, so that formulas and links agree.
struct LedgerPlan {
    let request: ReportRequest
    let layout: Layout
    let sources: FigureSources
    /// The regions in the order of the ledger: group by group, in each the order of the programme.
    let rows: [RegionStanding]
    /// The tasks to strike off, region by region.
    let tasks: [LedgerTask]
    /// What the ledger prints for every region, indicator by indicator.
    let outcomes: [RegionID: [PrintedOutcome]]

    init(_ request: ReportRequest) {
        self.request = request
        layout = Layout(request)
        sources = FigureSources(request)
        rows = request.groups.flatMap { request.ledgerRows(of: $0.group) }
        tasks = rows.flatMap { LedgerTask.all(of: $0.region, in: request.programme) }
        outcomes = Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (row.region, request.programme.indicators.map { PrintedOutcome($0, of: row.region, in: request) })
            }
        )
    }

    var programme: Programme { request.programme }

    /// The row of the whole on the ledger.
    var wholeRow: Int { Self.headRows + layout.header.rowCount }

    /// The row of a region on the ledger.
    func row(of region: RegionID) -> Int? { rows.firstIndex { $0.region == region }.map { wholeRow + 1 + $0 } }

    /// The rows of a group on the ledger, or of all regions.
    func rowNumbers(of group: RankGroup? = nil) -> ClosedRange<Int>? {
        let hit = rows.indices.filter { group == nil || rows[$0].group == group }
        guard let first = hit.first, let last = hit.last else { return nil }
        return (wholeRow + 1 + first)...(wholeRow + 1 + last)
    }

    /// The rows whose counts of an indicator add to the whole: without zones where their hosts have counted them.
    func addingRows(of indicator: Indicator) -> ClosedRange<Int>? {
        let zonesAdd = programme.regions.allSatisfy { programme.adds(indicator, from: $0) }
        return rowNumbers(of: zonesAdd ? nil : .county)
    }

    /// The regions of those rows.
    func addingRegions(of indicator: Indicator) -> [RegionID] {
        guard let numbers = addingRows(of: indicator) else { return [] }
        return numbers.map { rows[$0 - wholeRow - 1].region }
    }

    /// One printed indicator of a region.
    func outcome(_ index: Int, of region: RegionID) -> PrintedOutcome? {
        outcomes[region].flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }

    /// The row of a task on the list of tasks.
    func row(ofTask index: Int) -> Int { Self.headRows + 1 + index }

    /// How a formula on another sheet names cells of the ledger.
    func ledger(_ rows: ClosedRange<Int>, _ column: Int) -> String {
        SheetRange(
            sheet: Wording.ledgerSheet,
            cells: CellRange(row: rows.lowerBound, column: column, rows: rows.count)
        ).reference
    }

    /// The cell with the cut-off day, named for formulas.
    var cutOff: SheetRange { SheetRange(sheet: Wording.definitionsSheet, cells: CellRange(row: 3, column: 2)) }

    /// The cell with the number of failed checks, named for formulas.
    var faults: SheetRange {
        let row = Self.headRows + 1 + LedgerChecks(self).checks.count
        return SheetRange(sheet: Wording.checksSheet, cells: CellRange(row: row, column: 4))
    }

    /// Title and meta line on top of every table.
    static let headRows = 2
}
