public import Domain
import Indicators
public import Workbooks

extension ReportRequest {
    /// What the file says about itself. The creation date is the day of preparation, so that the same request gives the
    /// same bytes.
    public func properties(title: String) -> DocumentProperties {
        DocumentProperties(
            title: title,
            created: Int64(Timestamp(startOf: preparedOn).secondsSince1970),
            author: issuer,
            company: issuer,
            subject: programme.title,
            remarks: Wording.remarks(batch: batch, scheme: standing.scheme)
        )
    }

    /// The foot of every page: the run and what to beware of, the page, the sheet.
    public func footer(_ sheet: String) -> PageBanner {
        PageBanner(
            left: [.text(([Wording.batch(String(batch.prefix(40)))] + cautions).joined(separator: Wording.gap))],
            center: Wording.pageOfPages,
            right: [.text(String(sheet.prefix(40)))]
        )
    }

    /// What a reader has to beware of: figures of a sample, a period that is not closed yet.
    public var cautions: [String] {
        (isSample ? [Wording.sampleData] : []) + (isFrozen ? [] : [Wording.provisional])
    }

    /// A print set-up that a secretary need not touch: one page wide, header rows on every page, page numbers.
    public func printSetup(
        _ sheet: String,
        paper: PrintSetup.Paper = .a4,
        orientation: PrintSetup.Orientation = .landscape,
        pagesTall: Int = 0,
        repeatedRows: ClosedRange<Int>? = nil,
        area: CellRange? = nil
    ) -> PrintSetup {
        PrintSetup(
            paper: paper,
            orientation: orientation,
            pagesTall: pagesTall,
            repeatedRows: repeatedRows,
            footer: footer(sheet),
            area: area
        )
    }
}

extension Sheet {
    /// Adds a row whose one cell spans the first columns.
    @discardableResult
    public mutating func appendLine(_ text: String, _ style: CellStyle, columns: Int) -> Int {
        appendLine(text, style, over: 0..<max(1, columns))
    }

    /// Adds a row whose one cell spans these columns, of which there is at least one. A title that is too long for them is broken
    /// where people would.
    @discardableResult
    public mutating func appendLine(_ text: String, _ style: CellStyle, over columns: Range<Int>) -> Int {
        let row = rows.count
        let isTitle = style.role == .title
        let room = digits(inColumns: columns, ofSize: style.role.pointSize)
        let cell = isTitle ? Cell.text(TitleLines.broken(text, toFit: room), style.wrapping()) : .text(text, style)
        place(cell, row: row, column: columns.lowerBound, columns: columns.count)
        return row
    }

    /// Adds a row with words at the left, in the middle and at the right of these columns: each over a third of them, or over
    /// as much as it needs. What stands in the middle gets a row of its own where one does not hold all three.
    public mutating func appendLine(
        left: String,
        center: String,
        right: String,
        _ style: CellStyle,
        over columns: Range<Int>
    ) {
        let row = rows.count
        let words = [left, center, right]
        guard let parts = parts(for: words, of: columns) else {
            appendLine(center, style.aligned(.center), over: columns)
            appendLine(left: left, center: "", right: right, style, over: columns)
            return
        }
        for (index, part) in parts.enumerated() {
            let alignment: CellStyle.Alignment = index == 0 ? .left : index == 1 ? .center : .right
            let cell = Cell.text(words[index], style.aligned(alignment))
            place(cell, row: row, column: part.lowerBound, columns: part.count)
        }
    }

    /// The columns of three words; nil where they do not go side by side.
    private func parts(for words: [String], of columns: Range<Int>) -> [Range<Int>]? {
        let third = max(1, columns.count / 3)
        let (first, last) = (columns.lowerBound, max(columns.upperBound, columns.lowerBound + 3))
        let thirds = [first..<first + third, first + third..<last - third, last - third..<last]
        let room = { (part: Range<Int>) in part.reduce(-2.0) { $0 + width(ofColumn: $1) } }
        let needs = words.map { Double(TextWidth.of($0)) }
        guard zip(thirds, needs).contains(where: { room($0) < $1 }), columns.count > 3 else { return thirds }
        // From either side as many columns as the words there need.
        let left = (first + 1..<last - 2).first { room(first..<$0) >= needs[0] } ?? last - 2
        let right = (left + 1..<last - 1).last { room($0..<last) >= needs[2] } ?? last - 1
        let parts = [first..<left, left..<right, right..<last]
        return words[1].isEmpty || room(parts[1]) >= needs[1] ? parts : nil
    }

    /// Runs of these columns, so many and about equally wide.
    public func parts(_ count: Int, of columns: Range<Int>) -> [Range<Int>] {
        let all = columns.reduce(0) { $0 + width(ofColumn: $1) }
        var starts = [columns.lowerBound]
        for part in 1..<max(1, count) {
            var used = 0.0
            let wanted = all * Double(part) / Double(count)
            let next = columns.first { column in
                used += width(ofColumn: column)
                return used >= wanted
            }
            let earliest = max((starts.last ?? 0) + 1, (next ?? columns.upperBound) + 1)
            // Every part has a column of its own, however wide the last ones are.
            starts.append(min(earliest, columns.upperBound - (count - part)))
        }
        return zip(starts, starts.dropFirst() + [columns.upperBound]).map { $0..<max($0 + 1, $1) }
    }

    /// Adds an empty row of a height, as white space.
    public mutating func appendGap(_ points: Double = 9) { append([], height: .points(points)) }
}

extension SheetDate {
    /// A day of the trade as a day in a cell.
    public init(_ day: CalendarDate) { self.init(year: day.year, month: day.month, day: day.day) }
}
