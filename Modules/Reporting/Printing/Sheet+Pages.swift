import Workbooks

extension Sheet {
    /// Draws everything a little smaller where only a few rows would stand on the last sheet of paper: a line to sign on never
    /// stands on a page of its own.
    mutating func keepEndTogether() {
        let starts = pageStarts()
        guard let last = starts.last, starts.count > 1 else { return }
        let end = printedHeights[last...].reduce(0, +)
        if end < Self.leastEnd * pageHeight { print.pagesTall = starts.count - 1 }
    }

    /// Puts white space before a heading that would be the last row of a page, so that it stands above its first paragraph.
    mutating func keepHeadingsWithText() {
        // White space makes the whole longer, and where that has to fit a number of pages the others move again.
        for _ in 0..<Self.mostPasses {
            guard let (row, left) = nextLoneHeading() else { return }
            rows.insert(Row(height: .points(min(left, 400))), at: row)
            if let area = print.area { print.area?.last.row = area.last.row + 1 }
        }
    }

    private func nextLoneHeading() -> (row: Int, left: Double)? {
        rows.indices.lazy.filter { rows[$0].cells.first?.style.role == .paragraphHeading }
            .compactMap { row in roomBelow(heading: row).map { (row, $0) } }
            .first { $0.1 > 0 }
    }

    /// The points from a heading to the foot of its page, where it is the last row there. A little less than what is left: where a
    /// program has room for more, the heading still does not fit below the white space.
    private func roomBelow(heading row: Int) -> Double? {
        let page =
            print.pagesTall == 0 ? pageHeight : max(pageHeight, printedHeights.reduce(0, +) / Double(print.pagesTall))
        let starts = pageStarts(pageHeight: page)
        guard starts.contains(row + 1), let start = starts.last(where: { $0 <= row }) else { return nil }
        return page - printedHeights[start..<row].reduce(0, +) - Self.slack
    }

    private static let leastEnd = 0.25
    private static let slack = 14.0
    private static let mostPasses = 20
}
