import XLSXReading

/// Rows of a sheet as records, as if the sheet had been saved as CSV: blank rows between stand, blank rows below do not,
/// every record is as long as the widest, and a merged cell says its words in its first cell only.
struct SheetRecords {
    private var words: CellText
    private var rows: [Record] = []
    private var filledCells = 0
    private var bytes = 0
    private(set) var width = 0
    /// Cells whose format hides the real size of their number.
    private(set) var scaled: [(row: Int, column: Int)] = []

    init(_ words: CellText) { self.words = words }

    /// What a sheet may hold. A county's table has some hundred cells; a list of all persons has a few hundred thousand.
    static let mostCells = 500_000
    static let mostBytes = 24 << 20
    /// A longer gap of blank rows says no more than this many.
    private static let longestGap = 100

    /// Whether no cell says anything.
    var isEmpty: Bool { rows.isEmpty }

    /// The rows that say something, from 1.
    var filledRows: [Int] { rows.filter { !$0.cells.isEmpty }.map(\.row) }

    /// Takes the next row of the file.
    mutating func take(_ row: XLSXRow) throws(SheetTooLarge) {
        var cells: [String] = []
        for cell in row.cells {
            let (text, isScaled) = words.words(of: cell)
            guard !text.isEmpty else { continue }
            while cells.count < cell.column { cells.append("") }
            cells.append(text)
            filledCells += 1
            bytes += text.utf8.count > 15 ? text.utf8.count + 32 : 0
            if isScaled { scaled.append((row.index + 1, cell.column + 1)) }
        }
        guard !cells.isEmpty else { return }
        guard filledCells <= Self.mostCells, bytes <= Self.mostBytes else { throw SheetTooLarge() }
        fillGap(before: row.index)
        width = max(width, cells.count)
        rows.append(Record(row: row.index + 1, line: row.index + 1, cells: cells))
    }

    private mutating func fillGap(before index: Int) {
        let next = rows.last.map { $0.row + 1 } ?? 1
        for number in next..<max(next, min(index + 1, next + Self.longestGap)) {
            rows.append(Record(row: number, line: number, cells: []))
        }
    }

    /// The records, once all rows have come.
    /// - Throws: ``SheetTooLarge`` for merged ranges that lie over each other, which no program writes.
    func records(merges: [String]) throws(SheetTooLarge) -> [Record] {
        // A stray cell far to the right must not make every row as long.
        let width = min(width, max(256, Self.mostCells * 2 / max(1, rows.count)))
        var cells = rows.map { $0.cells + Array(repeating: "", count: max(0, width - $0.cells.count)) }
        let positions = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.row - 1, $0) })
        // Ranges that do not overlap cover every cell once.
        var visits = cells.reduce(merges.count) { $0 + $1.count + 1 }
        for merge in merges.compactMap({ XLSXRange($0) }) {
            for row in merge.rows where row < rows.last?.row ?? 0 {
                guard let position = positions[row] else { continue }
                for column in merge.columns where cells[position].indices.contains(column) {
                    visits -= 1
                    if row > merge.rows.lowerBound || column > merge.columns.lowerBound { cells[position][column] = "" }
                }
            }
            guard visits > 0 else { throw SheetTooLarge() }
        }
        return zip(rows, cells).map { Record(row: $0.row, line: $0.line, cells: $1) }
    }
}

/// A sheet that asks for more than a county's table may.
struct SheetTooLarge: Error {}
