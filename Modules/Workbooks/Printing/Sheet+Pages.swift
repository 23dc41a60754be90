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
            if used > 0, used + height > page {
                starts.append(row)
                used = row > print.repeatedRows?.upperBound ?? row ? repeated ?? 0 : 0
            }
            used += height
        }
        return starts
    }

    /// The points of rows that go on a page when the sheet is fitted to one page wide. Programs make it smaller, never larger.
    public var pageHeight: Double {
        let (paperWidth, paperHeight) = print.paper == .a4 ? (595.3, 841.9) : (841.9, 1190.6)
        let isUpright = print.orientation == .portrait
        let width = (isUpright ? paperWidth : paperHeight) - (print.margins.left + print.margins.right) * 72
        let height = (isUpright ? paperHeight : paperWidth) - (print.margins.top + print.margins.bottom) * 72
        return height / min(1, width / max(1, printedWidth))
    }

    /// The heights of the rows that are printed.
    public var printedHeights: [Double] {
        let heights = rowHeights()
        return print.area.map { Array(heights.prefix($0.last.row + 1)) } ?? heights
    }

    /// The points of the columns that are printed: seven dots a digit and five for the edges.
    private var printedWidth: Double {
        let columns = print.area.map { $0.last.column + 1 } ?? max(columnWidths.count, columnCount)
        return (0..<columns).reduce(0) { points, column in
            let width = width(ofColumn: column)
            return points + (width > 0 ? (width * 7 + 5) * 0.75 : 0)
        }
    }
}
