public import Workbooks

extension Sheet {
    /// Gives the rows of a short table more height, so that they fill the sheet of paper that they stand on.
    public mutating func fillPaper(with rows: Range<Int>) {
        guard charts.isEmpty, !rows.isEmpty, pageStarts().count == 1 else { return }
        let heights = rowHeights()
        let spare = pageHeight - printedHeights.reduce(0, +) - Self.mostSlack
        // Whole screen dots, so that every program draws the same height.
        let more = (min(Self.mostMore, spare / Double(rows.count)) / 0.75).rounded(.down) * 0.75
        guard more > 0 else { return }
        for row in rows { setHeight(.points(heights[row] + more), ofRow: row) }
    }

    /// Fixes where the pages of a longer table begin. Everything is drawn a little smaller where only a few rows would stand on the
    /// last one, and otherwise some rows of the table are taken along: a line to sign on never stands on a page without any.
    ///
    /// - Parameter body: The rows of the table.
    public mutating func keepEndTogether(below body: Range<Int>) {
        guard pageStarts().count > 1 else { return }
        print.isFitted = false
        let starts = pageStarts()
        guard let last = starts.last, starts.count <= Self.mostPages else {
            print.isFitted = print.columnBreaks.isEmpty
            return
        }
        let end = printedHeights[last...].reduce(0, +)
        if starts.count > 1, end < Self.leastEnd * pageHeight {
            print.pagesTall = starts.count - 1
        } else if last > body.upperBound - Self.rowsTaken, body.count > Self.rowsTaken {
            print.rowBreaks.append(body.upperBound - Self.rowsTaken)
        }
        fixPages()
    }

    /// Fixes where the pages of a longer document begin: before rows that would be parted from those they belong to. No heading
    /// stands at the foot of a page, and no end of a document without a line of its text.
    ///
    /// - Parameter end: The last paragraph of the text, from which on everything stays together.
    mutating func keepTogether(withEnd end: Int) {
        guard pageStarts().count > 1 else { return }
        print.isFitted = false
        let headings = rows.indices.filter { rows[$0].cells.first?.style.role == .paragraphHeading }
        // A break moves everything below it, so each page is looked at again.
        for _ in 0..<Self.mostPasses {
            let starts = pageStarts()
            let parted = headings.first { starts.contains($0 + 1) } ?? (starts.contains { $0 > end } ? end : nil)
            guard let parted, let start = starts.last(where: { $0 <= parted }), start < parted else { break }
            print.rowBreaks.append(parted)
        }
        fixPages()
    }

    private static let rowsTaken = 3
    /// Of more pages nobody looks at the last; programs take some thousand breaks at most.
    private static let mostPages = 200
    private static let mostMore = 12.0
    private static let leastEnd = 0.25
    private static let mostSlack = 36.0
    private static let mostPasses = 20
}
