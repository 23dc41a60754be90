public import Workbooks

extension Sheet {
    /// Lays a finished table out on its paper: over several sheets side by side where its bands say so, filling them, and with
    /// fixed pages where it is long. Its print set-up stands already.
    ///
    /// - Parameters:
    ///   - title: What stands in its first row, for the sheets of paper that continue it.
    ///   - body: The rows of the table.
    ///   - onOnePage: Whether it is short enough for one page, if its letters can be read there.
    public mutating func layOut(over bands: PaperBands, title: String, body: Range<Int>, onOnePage: Bool = false) {
        // Where pages begin depends on how wide columns and how high rows come out.
        self = fittingNumbers()
        part(over: bands) { Wording.continued(title, $0, of: $1) }
        fillPaper(with: body)
        if onOnePage { fitOnOnePage(orBreak: body) } else { keepEndTogether(below: body) }
    }

    /// Gives the rows of a short table more height, so that they fill the sheet of paper that they stand on.
    private mutating func fillPaper(with rows: Range<Int>) {
        guard charts.isEmpty, !rows.isEmpty, pageStarts().count == 1 else { return }
        let heights = rowHeights()
        let spare = pageHeight - printedHeights.reduce(0, +) - Self.mostSlack
        // Whole screen dots, so that every program draws the same height.
        let more = (min(Self.mostMore, spare / Double(rows.count)) / 0.75).rounded(.down) * 0.75
        guard more > 0 else { return }
        for row in rows { setHeight(.points(heights[row] + more), ofRow: row) }
    }

    /// Puts a short table on one page, unless its letters could not be read there; then it is a long one.
    ///
    /// - Parameter body: The rows of the table.
    private mutating func fitOnOnePage(orBreak body: Range<Int>) {
        let scale = printScale
        print.pagesTall = 1
        guard printScale < min(Self.legible, Self.mostShrunk * scale) else { return }
        print.pagesTall = 0
        keepEndTogether(below: body)
    }

    /// Fixes where the pages of a longer table begin. Everything is drawn a little smaller where only a few rows would stand on the
    /// last one, and otherwise some rows of the table are taken along: a line to sign on never stands on a page without any, nor a
    /// heading at the foot of one.
    ///
    /// - Parameter body: The rows of the table.
    private mutating func keepEndTogether(below body: Range<Int>) {
        guard pageStarts().count > 1 else { return }
        print.isFitted = false
        let starts = pageStarts()
        guard starts.count <= Self.mostPages else {
            print.isFitted = print.columnBreaks.isEmpty
            return
        }
        spareShortEnd()
        // What moves for a heading may push the end over.
        breakBeforeHeadings()
        let isBare = (pageStarts().last ?? 0) > body.upperBound - Self.rowsTaken
        if isBare, body.count > Self.rowsTaken {
            // What stands below the table comes along with its last rows, if it fits there.
            let start = body.upperBound - Self.rowsTaken
            print.rowBreaks = print.rowBreaks.filter { $0 < start } + [start]
        }
        breakBeforeHeadings()
        fixPages()
    }

    /// Draws everything a little smaller where only a few rows would stand on the last page.
    private mutating func spareShortEnd() {
        let starts = pageStarts()
        guard let last = shortEnd(below: Self.leastEnd, in: starts) else { return }
        print.pagesTall = last
        if pageStarts().count == starts.count { print.pagesTall = 0 }
    }

    /// Lets the paragraphs of a document flow from page to page, drawn a little smaller where that saves a last page which is not
    /// half full. Returns the rows that were parted.
    mutating func flowOverPages() -> [Int] {
        print.isFitted = false
        let scale = printScale
        if let pages = shortEnd(below: Self.leastOfDocument, in: pageStarts()) {
            print.pagesTall = pages
            if printScale < Self.leastScale * scale { print.pagesTall = 0 }
        }
        // Parted paragraphs are a line longer together and must not be drawn smaller for it, or pages would begin elsewhere.
        print.fixedScale = printScale
        print.pagesTall = 0
        return flowParagraphs()
    }

    /// How many pages there would be without the last one, where that is not full to a share.
    private func shortEnd(below share: Double, in starts: [Int]) -> Int? {
        guard starts.count > 1, let last = starts.last else { return nil }
        return printedHeights[last...].reduce(0, +) < share * pageHeight ? starts.count - 1 : nil
    }

    /// Fixes where the pages of several tables below each other begin: as those of a document, without a last page of a few rows.
    public mutating func keepTablesTogether() {
        guard pageStarts().count > 1 else { return }
        print.isFitted = false
        spareShortEnd()
        keepTogether(withEnd: nil)
    }

    /// Fixes where the pages of a longer document begin: before rows that would be parted from those they belong to. No heading
    /// stands at the foot of a page, and no end of a document without a line of its text.
    ///
    /// - Parameter end: The last paragraph of the text, from which on everything stays together; nil where there is none.
    public mutating func keepTogether(withEnd end: Int?) {
        guard pageStarts().count > 1 else { return }
        print.isFitted = false
        breakBeforeHeadings(orEnd: end)
        fixPages()
    }

    private static let rowsTaken = 3
    /// Of more pages nobody looks at the last; programs take some thousand breaks at most.
    private static let mostPages = 200
    /// Letters of 10.5 points may come out in 6 to save a second page, or a little smaller than a wide table makes them anyway.
    private static let legible = 0.58
    private static let mostShrunk = 0.95
    private static let mostMore = 12.0
    private static let leastEnd = 0.25
    private static let leastOfDocument = 0.5
    private static let leastScale = 0.9
    private static let mostSlack = 36.0
}
