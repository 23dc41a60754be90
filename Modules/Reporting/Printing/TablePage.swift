import Domain
import Indicators
public import Workbooks

/// A page of record: title, who reports as of when, the sentences that matter first, a table, notes, a place to sign. What
/// is not said stays away; the order is always this one.
public struct TablePage {
    private let request: ReportRequest
    private let header: TableHeader
    private let bands: PaperBands
    private let title: String
    private var sheet: Sheet
    private var firstRow = 0
    private var endOfRows = 0
    /// Where the rows of the table end if charts follow them.
    private var endOfTable: Int?
    private var checks: [TableCheck] = []
    private var counts: Cell?

    /// Begins a page: title, and the line that says who, as of when, and in which units.
    public init(
        _ request: ReportRequest,
        name: String,
        kind: SheetKind,
        title: String,
        units: String = "",
        header: TableHeader
    ) {
        self.request = request
        self.header = header
        self.title = title
        bands = PaperBands(header)
        sheet = Sheet(name: name, kind: kind, columnWidths: header.columnWidths)
        sheet.appendLine(title, .title.wrapping(), over: bands.line)
        let right = ([units] + request.cautions).filter { !$0.isEmpty }.joined(separator: Wording.gap)
        sheet.appendLine(
            left: Wording.issuer(request.issuer),
            center: Wording.cutOff(request.standing.asOf, request.standing.timeProgress),
            right: right,
            .metaLine.wrapping(),
            over: bands.line
        )
    }

    /// Says how things stand; before the table.
    public mutating func say(_ sentence: String) {
        sheet.appendLine(sentence, .message, over: bands.line)
    }

    /// Names what is late; before the table. Nothing is late where it is `nil`.
    public mutating func warn(_ sentence: String?) {
        guard let sentence else { return }
        sheet.appendLine(sentence, .alarmMessage, over: bands.line)
    }

    /// Places the headings. Rows follow.
    public mutating func beginTable(frozenColumns: Int = 2) {
        sheet.appendGap(8)
        firstRow = sheet.rows.count
        sheet.place(header, at: CellAddress(row: firstRow, column: 0))
        sheet.frozen = FrozenPanes(rows: sheet.rows.count, columns: frozenColumns)
    }

    /// The number of the next row from zero, for formulas.
    public var nextRow: Int { sheet.rows.count }

    /// How many columns the table has, for rows that are merged by hand.
    public var columnCount: Int { header.columns.count }

    /// Adds a row and returns its number from zero.
    @discardableResult
    public mutating func add(_ cells: [Cell]) -> Int { sheet.append(cells) }

    /// A row of white space that a chart stands on.
    public mutating func addChartRow() {
        // Its heading stands above it.
        endOfTable = endOfTable ?? sheet.rows.count - 1
        sheet.append([], height: .points(18))
    }

    /// Makes cells of one column one, where rows belong together.
    public mutating func merge(_ cell: Cell, column: Int, rows: ClosedRange<Int>) {
        sheet.place(cell, row: rows.lowerBound, column: column, rows: rows.count)
    }

    /// A heading between rows.
    public mutating func add(section heading: String) {
        sheet.appendLine(heading, .sectionHeading, columns: bands.line.upperBound)
    }

    /// Says in the place of rows why there are none.
    public mutating func add(nothing words: String) {
        sheet.appendLine(words, .footnote, over: bands.line)
    }

    /// Two sides that must agree (勾稽). Whether all do stands on the page, live.
    public mutating func check(_ check: TableCheck) { checks.append(check) }

    /// Says the result of the checks here, above a table that is too long for anybody to see its end.
    public mutating func showChecks() {
        sheet.append(checks, over: bands.line)
        checks = []
    }

    /// Counts the states in a column of the rows so far, live, and checks that they stay as many.
    public mutating func countStates(inColumn column: Int) {
        guard let states = StateCount(of: sheet, column: column, from: firstRow + header.rowCount) else { return }
        counts = states.line
        checks.append(states.check)
    }

    /// The live count of states, the live result of the checks and the notes, one a line. Returns the cells that say whether the
    /// checks agree: all numbers of the table add up to what they did, and whatever was to be checked.
    @discardableResult
    public mutating func note(_ notes: [String]) -> [CellAddress] {
        endOfRows = sheet.rows.count
        let last = endOfRows - 1
        checks += sheet.numberChecks(from: firstRow + header.rowCount, through: last)
        sheet.appendGap(6)
        if let counts {
            sheet.place(counts, row: sheet.rows.count, column: bands.line.lowerBound, columns: bands.line.count)
        }
        let verdicts = sheet.append(checks, over: bands.line)
        for note in notes { sheet.appendLine(note, .footnote, over: bands.line) }
        return verdicts
    }

    /// The line to sign on.
    public mutating func sign() {
        sheet.appendGap(12)
        sheet.appendLine(
            left: Wording.signatures[0],
            center: Wording.signatures[1],
            right: Wording.prepared(request.preparedOn),
            .signature,
            over: bands.line
        )
    }

    /// The finished page. A table of few rows goes on one sheet of paper.
    public func finished(
        paper: PrintSetup.Paper = .a4,
        orientation: PrintSetup.Orientation = .landscape,
        onOnePage: Bool = false,
        isFilledIn: Bool = false
    ) -> Sheet {
        var sheet = sheet
        sheet.print = request.printSetup(
            sheet.name,
            paper: bands.paper(atLeast: paper),
            orientation: orientation,
            repeatedRows: firstRow...(firstRow + header.rowCount - 1)
        )
        // A chart a dot wider than its cells would take another sheet of paper.
        if !sheet.charts.isEmpty {
            let columns = header.columns.count
            sheet.print.area = CellRange(row: 0, column: 0, rows: sheet.rows.count, columns: columns)
        }
        if isFilledIn { sheet.protection = .fillIn }
        let body = firstRow + header.rowCount
        sheet.layOut(over: bands, title: title, body: body..<max(body, endOfTable ?? endOfRows), onOnePage: onOnePage)
        return sheet
    }

    /// Changes the sheet itself: charts, rules, filters.
    public mutating func adjust(_ change: (inout Sheet) -> Void) { change(&sheet) }
}
