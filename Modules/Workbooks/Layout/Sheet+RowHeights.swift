extension Sheet {
    /// The height of every row in points.
    ///
    /// Programs fit rows to wrapped text by themselves, but never to merged text, and not before a person touches the
    /// row. So heights are computed here, merged text included, and always written.
    public func rowHeights() -> [Double] {
        let spans = Dictionary(grouping: merges, by: \.first.row)
        var heights: [Double] = rows.indices.map { row in
            switch rows[row].height {
            case .points(let points): points
            case .automatic: automaticHeight(ofRow: row, spans: spans[row] ?? [])
            }
        }
        for span in merges where span.rowCount > 1 { stretch(&heights, over: span) }
        return heights
    }

    /// The least height of a row from the cells that stand in it alone.
    private func automaticHeight(ofRow row: Int, spans: [CellRange]) -> Double {
        var height = Self.standardRowHeight
        let cells = rows[row].cells
        // By their number: an enumeration copies every cell.
        for column in cells.indices where !cells[column].isAbsent {
            height = max(height, cells[column].style.role.minimumHeight)
            let span = spans.first { $0.first.column == column }
            if let span, span.rowCount > 1 { continue }
            height = max(height, neededHeight(of: cells[column], columns: column..<column + (span?.columnCount ?? 1)))
        }
        return min(height, Self.maximumRowHeight)
    }

    /// Makes the automatic rows under a merged cell share what its text needs.
    private func stretch(_ heights: inout [Double], over span: CellRange) {
        guard rows.indices.contains(span.first.row), rows.indices.contains(span.last.row) else { return }
        let columns = span.first.column..<span.last.column + 1
        let needed = neededHeight(of: self[span.first], columns: columns)
        let all = span.first.row...span.last.row
        let elastic = all.filter { rows[$0].height == .automatic }
        let missing = needed - all.reduce(0) { $0 + heights[$1] }
        guard missing > 0, !elastic.isEmpty else { return }
        for row in elastic {
            heights[row] = min(heights[row] + missing / Double(elastic.count), Self.maximumRowHeight)
        }
    }

    /// The height the words of a cell need when it is as wide as these columns.
    private func neededHeight(of cell: Cell, columns: Range<Int>) -> Double {
        // What nobody sees needs no room.
        guard let text = cell.content.shownText, columns.contains(where: { width(ofColumn: $0) > 0 }) else { return 0 }
        let size = cell.style.role.pointSize
        // Smaller letters than those of a table are not given more room: programs differ in how many of them they fit, and a line
        // too many cuts nothing off.
        let room = digits(inColumns: columns, ofSize: max(10.5, size)) - Double(cell.style.indent * 2)
        let lines = cell.style.breaksLines ? TextWidth.lines(of: text, inWidth: room) : 1
        // Programs never begin a line with a stop or comma, which a long text pays for with a line now and then.
        let spare = cell.style.role == .paragraph ? (lines + 7) / 8 - 1 : 0
        let height = Self.height(ofLines: lines + max(0, spare), cell.style.role)
        // Whole screen dots, so that every program draws the same height.
        return (height / Self.dot).rounded(.up) * Self.dot
    }

    /// How many digits of this size, in points, a line over these columns holds: widths are counted in digits of an 11-point font,
    /// and one is lost to the margins of the cell.
    public func digits(inColumns columns: Range<Int>, ofSize size: Double) -> Double {
        (columns.reduce(0) { $0 + width(ofColumn: $1) } - 1) * 11 / size
    }

    static let standardRowHeight = 15.75
    static let maximumRowHeight = 409.0
    /// The points of a dot of the screen.
    static let dot = 0.75
    // As high as the free fonts need, which take more than those of Windows.
    static let lineSpacing = 1.45

    /// The points that so many lines take.
    static func height(ofLines lines: Int, _ role: CellRole) -> Double {
        Double(lines) * role.pointSize * lineSpacing + padding(of: role)
    }

    /// Lines of a document stand as close below each other as those of one paragraph.
    static func padding(of role: CellRole) -> Double { role == .paragraph || role == .paragraphHeading ? 2 : 6 }
}

extension CellContent {
    /// The words a reader sees, where they are words; numbers never wrap.
    var shownText: String? {
        switch self {
        case .text(let text): text
        case .link(let link): link.text
        case .formula(let formula):
            if case .text(let text) = formula.result { text } else { nil }
        case .blank, .integer, .number, .date: nil
        }
    }
}
