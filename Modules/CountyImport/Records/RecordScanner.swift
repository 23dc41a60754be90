/// Finds the cells of one record after another in UTF-8 text that lies in memory, without making a string of any.
///
/// Follows RFC 4180 and forgives what county files do: any line end (also mixed), records of any length, quotes that
/// enclose nothing. Every byte is looked at a bounded number of times, whatever the text is.
struct RecordScanner {
    /// What came of a scan.
    enum Outcome: Equatable {
        /// A record, which ends before this position; `cells` say where its cells are.
        case record(end: Int)
        /// The text ends inside a record, and more of it is to come.
        case needsMore
        /// Nothing is left.
        case finished
    }

    let classes: ByteClasses
    let dialect: Dialect
    /// The cells of the last record.
    private(set) var cells: ContiguousArray<CellSpan> = []
    /// The logical number of the last record, from 1, counting blank ones, as a spreadsheet does.
    private(set) var row = 0
    /// The physical line on which the last record starts, from 1.
    private(set) var line = 0
    /// Whether the last record opens a quote that is never closed.
    private(set) var hasUnclosedQuote = false
    private var nextLine = 1

    init(_ dialect: Dialect) {
        self.dialect = dialect
        classes = ByteClasses(dialect)
        cells.reserveCapacity(64)
    }

    /// Finds the record that starts at `start`. `isComplete` says that no text follows behind `text`.
    ///
    /// Refuses what no table has: a cell, a record or a number of columns beyond `RecordLimits`.
    mutating func scan(
        _ text: UnsafeBufferPointer<UInt8>,
        from start: Int,
        isComplete: Bool
    ) throws(FileRefused) -> Outcome {
        guard start < text.count else { return isComplete ? .finished : .needsMore }
        let cutter = CellCutter(text: text, isComplete: isComplete, dialect: dialect, classes: classes)
        cells.removeAll(keepingCapacity: true)
        hasUnclosedQuote = false
        var breaks = 0
        var position = start
        var noQuoteClosesBefore = start
        while true {
            if dialect.hasPadding, position < text.count, text[position] == 0x20 { position += 1 }
            switch cutter.cell(at: position, noQuoteClosesBefore: &noQuoteClosesBefore) {
            case .needsMore:
                try checkSize(start..<text.count)
                return .needsMore
            case .tooLong: throw .cellTooLong(row: row + 1, line: nextLine + breaks, column: cells.count + 1)
            case .cell(let span, let next, let lineBreaks, let isUnclosed):
                cells.append(span)
                breaks += lineBreaks
                hasUnclosedQuote = hasUnclosedQuote || isUnclosed
                position = next
            }
            guard cells.count <= RecordLimits.columns else { throw .tooManyColumns(row: row + 1, line: nextLine) }
            guard position < text.count, classes[text[position]] == .delimiter else { break }
            position += dialect.delimiter.count
        }
        try checkSize(start..<position)
        guard let end = cutter.lineEnd(at: position) else { return .needsMore }
        row += 1
        line = nextLine
        nextLine += breaks + 1
        return .record(end: end)
    }

    private func checkSize(_ record: Range<Int>) throws(FileRefused) {
        guard record.count <= RecordLimits.recordBytes else { throw .recordTooLong(row: row + 1, line: nextLine) }
    }
}

/// The largest things that a table may have; what is larger is no table, or an attack.
enum RecordLimits {
    /// Excel's last column is XFD.
    static let columns = 16_384
    /// Excel's cells hold 32 767 characters of at most four bytes.
    static let cellBytes = 4 * 32_767
    /// A record of full cells would be larger; no real one is.
    static let recordBytes = 1 << 20
}
