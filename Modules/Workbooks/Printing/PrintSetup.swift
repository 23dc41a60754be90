/// How a sheet goes on paper.
public struct PrintSetup: Sendable, Equatable {
    /// The sheet of paper.
    public var paper: Paper
    /// Which way it lies.
    public var orientation: Orientation
    /// How many pages the sheet is tall at most when fitted to one page wide; 0 lets it run on.
    public var pagesTall: Int
    /// How much smaller than it is the sheet is printed whatever is added to it; `nil` where that follows from the paper. Not on
    /// fitted sheets.
    public var fixedScale: Double?
    /// Rows printed on top of every page, from zero.
    public var repeatedRows: ClosedRange<Int>?
    /// Columns printed at the left of every page, from zero.
    public var repeatedColumns: ClosedRange<Int>?
    /// The white around the print.
    public var margins: Margins
    /// Whether the print stands in the middle between left and right.
    public var isCentered: Bool
    /// What stands above every page.
    public var header: PageBanner
    /// What stands below every page.
    public var footer: PageBanner
    /// The only cells printed, or nil for all.
    public var area: CellRange?
    /// Whether the program that prints makes the columns fit the paper. It then heeds no breaks; otherwise the sheet is printed at
    /// ``Sheet/printScale``, and breaks fall where they are given.
    public var isFitted: Bool
    /// The columns from zero that begin a further sheet of paper, for tables that could not be read on one. Not on fitted sheets.
    public var columnBreaks: [Int]
    /// The rows from zero that begin a further sheet of paper in any case. Not on fitted sheets.
    public var rowBreaks: [Int]

    /// Sizes of paper.
    public enum Paper: Sendable, Equatable {
        /// 210 by 297 mm.
        case a4
        /// 297 by 420 mm.
        case a3
    }

    /// Which way the paper lies.
    public enum Orientation: Sendable, Equatable {
        /// Higher than wide.
        case portrait
        /// Wider than high.
        case landscape
    }

    /// One page wide, as tall as it needs, in the middle.
    public init(
        paper: Paper = .a4,
        orientation: Orientation = .landscape,
        pagesTall: Int = 0,
        repeatedRows: ClosedRange<Int>? = nil,
        repeatedColumns: ClosedRange<Int>? = nil,
        margins: Margins = Margins(),
        isCentered: Bool = true,
        header: PageBanner = PageBanner(),
        footer: PageBanner = PageBanner(),
        area: CellRange? = nil,
        isFitted: Bool = true,
        columnBreaks: [Int] = [],
        rowBreaks: [Int] = []
    ) {
        self.paper = paper
        self.orientation = orientation
        self.pagesTall = pagesTall
        self.repeatedRows = repeatedRows
        self.repeatedColumns = repeatedColumns
        self.margins = margins
        self.isCentered = isCentered
        self.header = header
        self.footer = footer
        self.area = area
        self.isFitted = isFitted
        self.columnBreaks = columnBreaks
        self.rowBreaks = rowBreaks
    }

    /// The points of a sheet of paper inside its margins.
    var sizeInsideMargins: (width: Double, height: Double) {
        let (short, long) = paper == .a4 ? (595.3, 841.9) : (841.9, 1190.6)
        let (width, height) = orientation == .portrait ? (short, long) : (long, short)
        return (width - (margins.left + margins.right) * 72, height - (margins.top + margins.bottom) * 72)
    }
}
