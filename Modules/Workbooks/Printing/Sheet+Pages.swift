extension Sheet {
    /// The rows that begin a sheet of paper, from zero.
    ///
    /// Of a fitted sheet programs differ in a few points a page, so this says where breaks fall, not to the row.
    public func pageStarts() -> [Int] {
        let heights = printedHeights
        // A sheet that is made to fit fits.
        let page = pageHeight + 0.01
        let repeated = heightOfRepeatedRows
        let breaks = print.isFitted ? [] : Set(print.rowBreaks)
        var starts: [Int] = heights.isEmpty ? [] : [0]
        var used = 0.0
        for (row, height) in heights.enumerated() {
            if used > 0, breaks.contains(row) || used + height > page {
                starts.append(row)
                used = row > print.repeatedRows?.upperBound ?? row ? repeated : 0
            }
            used += height
        }
        return starts
    }

    /// Lets every page begin where it does by ``pageStarts()``, whatever program prints it.
    public mutating func fixPages() {
        print.isFitted = false
        print.rowBreaks = Array(pageStarts().dropFirst())
    }

    /// The points of rows that go on a page at the scale at which the sheet is printed.
    public var pageHeight: Double { paperSize.height / printScale }

    /// How much smaller than it is the sheet is printed: so that its widest sheet of paper fits, and all its rows where it may be
    /// so many pages tall only. Never larger.
    public var printScale: Double {
        if let fixed = print.fixedScale { return fixed }
        let byWidth = min(1, paperSize.width / max(1, printedWidths.max() ?? 1))
        guard print.pagesTall > 0 else { return byWidth }
        let heights = printedHeights
        let pages = Double(print.pagesTall)
        // Rows are not cut, so every page but the last may end with white as high as a row.
        let lost = (pages - 1) * (heightOfRepeatedRows + (heights.max() ?? 0))
        return min(byWidth, pages * paperSize.height / max(1, heights.reduce(0, +) + lost))
    }

    /// Turns the paper the way round in which the sheet is printed larger, or as large on fewer pages.
    public mutating func turnPaper() {
        var turned = self
        turned.print.orientation = print.orientation == .portrait ? .landscape : .portrait
        let isBetter = (turned.printScale, -turned.pageStarts().count) > (printScale, -pageStarts().count)
        if isBetter { self = turned }
    }

    private var heightOfRepeatedRows: Double {
        guard let rows = print.repeatedRows else { return 0 }
        let heights = printedHeights
        return rows.reduce(0) { $0 + (heights.indices.contains($1) ? heights[$1] : 0) }
    }

    /// The points of a sheet of paper that rows and columns may take. What is not fitted by the program that prints it must fit
    /// although that program draws columns a little wider, or rows higher.
    private var paperSize: (width: Double, height: Double) {
        let inside = print.sizeInsideMargins
        return print.isFitted ? inside : (inside.width * Self.room.width, inside.height * Self.room.height)
    }

    private static let room = (width: 0.92, height: 0.975)

    /// The heights of the rows that are printed.
    public var printedHeights: [Double] {
        let heights = rowHeights()
        return print.area.map { Array(heights.prefix($0.last.row + 1)) } ?? heights
    }

    /// The points of the columns of every sheet of paper from left to right: seven dots a digit and five for the edges.
    private var printedWidths: [Double] {
        let columns = print.area.map { $0.last.column + 1 } ?? max(columnWidths.count, columnCount)
        let repeated = print.repeatedColumns.map { $0.reduce(0) { $0 + points(ofColumn: $1) } } ?? 0
        let starts = [0] + (print.isFitted ? [] : print.columnBreaks).filter { (1..<columns).contains($0) }
        return zip(starts, starts.dropFirst() + [columns]).map { start, end in
            (start..<end).reduce(start == 0 ? 0 : repeated) { $0 + points(ofColumn: $1) }
        }
    }

    private func points(ofColumn column: Int) -> Double { Self.points(ofWidth: width(ofColumn: column)) }

    /// The points of a column by its width in digits.
    static func points(ofWidth width: Double) -> Double { width > 0 ? (width * 7 + 5) * 0.75 : 0 }
}
