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
        let row = rows.count
        place(.text(text, style), row: row, column: 0, columns: max(1, columns))
        return row
    }

    /// Adds a row with words at the left, in the middle and at the right, each over its share of the columns.
    public mutating func appendLine(
        left: String,
        center: String,
        right: String,
        _ style: CellStyle,
        columns: Int
    ) {
        let row = rows.count
        let third = max(1, columns / 3)
        let parts: [(String, CellStyle.Alignment, Int, Int)] = [
            (left, .left, 0, third),
            (center, .center, third, max(1, columns - 2 * third)),
            (right, .right, max(2, columns - third), third),
        ]
        for (text, alignment, first, count) in parts {
            place(.text(text, style.aligned(alignment)), row: row, column: first, columns: count)
        }
    }

    /// Adds an empty row of a height, as white space.
    public mutating func appendGap(_ points: Double = 9) { append([], height: .points(points)) }
}

extension SheetDate {
    /// A day of the trade as a day in a cell.
    public init(_ day: CalendarDate) { self.init(year: day.year, month: day.month, day: day.day) }
}
