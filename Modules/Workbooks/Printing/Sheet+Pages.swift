extension Sheet {
    /// The rows that begin a sheet of paper, from zero, when it is fitted to one page wide and runs on as long as it needs.
    ///
    /// Programs differ in a few points a page, so this says where breaks fall, not to the row.
    public func pageStarts() -> [Int] {
        let heights = printedHeights
        let page = pageHeight
        let repeated = print.repeatedRows.map { rows in
            heights[rows.clamped(to: 0...max(0, heights.count - 1))].reduce(0, +)
        }
        var starts: [Int] = heights.isEmpty ? [] : [0]
        var used = 0.0
        for (row, height) in heights.enumerated() {
            if row > 0 && print.rowBreaks.contains(row) || used > 0 && used + height > page {
                starts.append(row)
                used = row > print.repeatedRows?.upperBound ?? row ? repeated ?? 0 : 0
            }
            used += height
        }
        return starts
    }

    /// The points of rows that go on a page when the sheet is fitted to the width of the paper.
    public var pageHeight: Double { paperSize.height / widthScale }

    /// How much smaller than it is the sheet must be printed: so that its widest sheet of paper fits, and all its rows where
    /// it may be so many pages tall only. Programs make it smaller, never larger.
    public var printScale: Double {
        guard print.pagesTall > 0 else { return widthScale }
        let heights = printedHeights
        let repeated = print.repeatedRows.map { heights[$0.clamped(to: 0...max(0, heights.count - 1))].reduce(0, +) } ?? 0
        let pages = Double(print.pagesTall)
        return min(widthScale, pages * paperSize.height / max(1, heights.reduce(0, +) + (pages - 1) * repeated))
    }

    private var widthScale: Double {
        // A sheet with breaks is not fitted by the program that prints it, which may draw columns a little wider.
        let room = print.hasBreaks ? Self.room : 1
        return min(1, room * paperSize.width / max(1, printedWidths.max() ?? 1))
    }

    /// The points of a sheet of paper inside its margins.
    private var paperSize: (width: Double, height: Double) {
        let (short, long) = print.paper == .a4 ? (595.3, 841.9) : (841.9, 1190.6)
        let (width, height) = print.orientation == .portrait ? (short, long) : (long, short)
        let margins = print.margins
        return (width - (margins.left + margins.right) * 72, height - (margins.top + margins.bottom) * 72)
    }

    private static let room = 0.92

    /// The heights of the rows that are printed.
    public var printedHeights: [Double] {
        let heights = rowHeights()
        return print.area.map { Array(heights.prefix($0.last.row + 1)) } ?? heights
    }

    /// The points of the columns of every sheet of paper from left to right: seven dots a digit and five for the edges.
    private var printedWidths: [Double] {
        let columns = print.area.map { $0.last.column + 1 } ?? max(columnWidths.count, columnCount)
        let repeated = print.repeatedColumns.map { $0.reduce(0) { $0 + points(ofColumn: $1) } } ?? 0
        let starts = [0] + print.columnBreaks.filter { (1..<columns).contains($0) }
        return zip(starts, starts.dropFirst() + [columns]).map { start, end in
            (start..<end).reduce(start == 0 ? 0 : repeated) { $0 + points(ofColumn: $1) }
        }
    }

    private func points(ofColumn column: Int) -> Double {
        let width = width(ofColumn: column)
        return width > 0 ? (width * 7 + 5) * 0.75 : 0
    }
}
