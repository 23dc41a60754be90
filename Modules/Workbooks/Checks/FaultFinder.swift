/// Walks a workbook and notes what is wrong, with the place.
struct FaultFinder {
    private(set) var faults: [WorkbookFault] = []
    /// The sheet being walked, from 1, or nil.
    var sheetNumber: Int?
    /// The sheets of the workbook by name.
    let sheets: [String: Sheet]
    /// Whether the workbook is too long to be held.
    let isLong: Bool

    /// Whether the rows of tails are made and looked at.
    let looksIntoTails: Bool

    init(_ workbook: Workbook, looksIntoTails: Bool = true) {
        self.looksIntoTails = looksIntoTails
        isLong = workbook.isLong
        sheets = Dictionary(workbook.sheets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Notes a fault at a cell of the sheet being walked.
    mutating func note(_ code: WorkbookFault.Code, at cell: CellAddress? = nil) {
        faults.append(WorkbookFault(code, sheet: sheetNumber, cell: cell))
    }

    /// Notes a fault unless something holds.
    mutating func require(_ holds: Bool, _ code: WorkbookFault.Code, at cell: CellAddress? = nil) {
        if !holds { note(code, at: cell) }
    }

    /// Notes what is wrong with a text.
    mutating func check(
        text: String,
        limit: Int = TextRules.longestText,
        allowsLines: Bool = true,
        at cell: CellAddress? = nil
    ) {
        if let code = TextRules.fault(in: text, limit: limit, allowsLines: allowsLines) { note(code, at: cell) }
    }

    /// Notes a range that points nowhere; returns whether it points somewhere.
    @discardableResult
    mutating func check(target: SheetRange, at cell: CellAddress? = nil) -> Bool {
        let exists = sheets[target.sheet] != nil
        require(exists, .missingSheet, at: cell)
        require(target.cells.isOnSheet, .offSheet, at: cell)
        return exists && target.cells.isOnSheet
    }

    /// Notes a number outside its bounds. Nothing that is no number lies within any.
    mutating func check(_ value: Double, within bounds: ClosedRange<Double>, at cell: CellAddress? = nil) {
        require(bounds.contains(value), .invalidMeasure, at: cell)
    }
}
