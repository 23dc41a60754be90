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
    private let places: [RegionID: Int]
    /// The indices of the rows of each group, which stand together.
    private let spans: [RankGroup: ClosedRange<Int>]
    private let scorePlaces: [RankGroup: Int]
    /// The indicators that zones add to.
    private let addedByZones: Set<IndicatorID>

    init(_ request: ReportRequest) {
        self.request = request
        layout = Layout(request)
        sources = FigureSources(request)
        let groups = request.groups
        rows = groups.flatMap { request.ledgerRows(of: $0.group) }
        scorePlaces = Dictionary(uniqueKeysWithValues: groups.map { ($0.group, $0.scorePlaces) })
        places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element.region, $0.offset) })
        spans = Dictionary(grouping: rows.indices, by: { [rows] in rows[$0].group })
            .compactMapValues { places in places.first.flatMap { first in places.last.map { first...$0 } } }
        let programme = request.programme
        addedByZones = Set(
            programme.indicators.filter { indicator in
                programme.regions.allSatisfy { programme.adds(indicator, from: $0) }
            }
            .map(\.id)
        )
        tasks = rows.flatMap { LedgerTask.all(of: $0.region, in: request.programme) }
        outcomes = Dictionary(
            uniqueKeysWithValues: rows.map { row in
                (row.region, request.programme.indicators.map { PrintedOutcome($0, of: row.region, in: request) })
            }
        )
    }

    var programme: Programme { request.programme }

    /// Decimals at which the scores of a region's group that differ print differently.
    func scorePlaces(of row: RegionStanding) -> Int { scorePlaces[row.group] ?? 2 }

    /// The row of the whole on the ledger.
    var wholeRow: Int { Self.headRows + layout.header.rowCount }

    /// The row of a region on the ledger.
    func row(of region: RegionID) -> Int? { places[region].map { wholeRow + 1 + $0 } }

    /// The rows of a group on the ledger, or of all regions.
    func rowNumbers(of group: RankGroup? = nil) -> ClosedRange<Int>? {
        guard let group else { return rows.isEmpty ? nil : wholeRow + 1...wholeRow + rows.count }
        return spans[group].map { (wholeRow + 1 + $0.lowerBound)...(wholeRow + 1 + $0.upperBound) }
    }

    /// The rows whose counts of an indicator add to the whole: without zones where their hosts have counted them.
    func addingRows(of indicator: Indicator) -> ClosedRange<Int>? {
        rowNumbers(of: addedByZones.contains(indicator.id) ? nil : .county)
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
