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

    /// Puts white space before rows that would be parted from those they belong to: a heading at the foot of a page, and the end of
    /// a document without a line of its text.
    ///
    /// - Parameter end: The last paragraph of the text, from which on everything stays together.
    mutating func keepTogether(withEnd end: Int) {
        var end = end
        // White space moves everything below it, so each page is looked at again.
        for _ in 0..<Self.mostPasses {
            let starts = pageStarts()
            let headings = rows.indices.filter { rows[$0].cells.first?.style.role == .paragraphHeading }
            let parted = headings.first { starts.contains($0 + 1) } ?? (starts.contains { $0 > end } ? end : nil)
            guard let parted, let start = starts.last(where: { $0 <= parted }), start < parted else { return }
            // Less than what is left: a program that has less room must not carry the white space to the next page, and below it
            // what follows must not fit.
            let heights = printedHeights
            let slack = min(Self.mostSlack, heights[parted] - 8)
            let left = pageHeight - heights[start..<parted].reduce(0, +) - slack
            rows.insert(Row(height: .points(max(1, min(left, 400)))), at: parted)
            if let area = print.area { print.area?.last.row = area.last.row + 1 }
            if parted <= end { end += 1 }
        }
    }

    private static let leastEnd = 0.25
    private static let mostSlack = 36.0
    private static let mostPasses = 20
}
