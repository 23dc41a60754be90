/// One sheet of a workbook.
public struct Sheet: Sendable, Equatable {
    /// The name on the tab: 1 to 31 UTF-16 units, none of `[ ] : * ? / \ '`, not `History`, unique in the workbook.
    public var name: String
    /// What the sheet is for; gives the tab its colour.
    public var kind: SheetKind
    /// The widths of the columns from A on, in digits of the standard font; a Chinese character takes two.
    /// Columns beyond get ``standardColumnWidth``.
    public var columnWidths: [Double]
    /// The rows from the first on.
    public var rows: [Row]
    /// Rows below those, made when they are needed; nil for none.
    public var tail: RowStream?
    /// Rectangles shown as one cell; the content is that of the upper left cell. They never overlap.
    public var merges: [CellRange]
    /// How many rows at the top and columns at the left stay in sight.
    public var frozen: FrozenPanes
    /// The header row and the rows below that people may filter, or nil.
    public var autofilter: CellRange?
    /// Whether people may change the sheet.
    public var protection: SheetProtection
    /// The columns that nobody sees, from zero. Formulas may name their cells.
    public var hiddenColumns: Set<Int>
    /// Whether the tab is hidden, as for lists and chart figures.
    public var isHidden: Bool
    /// How it prints.
    public var print: PrintSetup
    /// Bars behind figures.
    public var dataBars: [DataBar]
    /// Charts drawn over cells.
    public var charts: [Chart]
    /// What people may enter where.
    public var inputRules: [InputRule]
    /// How large it shows on the screen, in per cent, 10 to 400.
    public var zoom: Int

    /// The width of a column nobody set.
    public static let standardColumnWidth = 8.43

    /// An empty sheet.
    public init(
        name: String,
        kind: SheetKind,
        columnWidths: [Double] = [],
        rows: [Row] = [],
        print: PrintSetup = PrintSetup()
    ) {
        self.name = name
        self.kind = kind
        self.columnWidths = columnWidths
        self.rows = rows
        self.print = print
        tail = nil
        merges = []
        frozen = FrozenPanes()
        autofilter = nil
        protection = .none
        hiddenColumns = []
        isHidden = false
        dataBars = []
        charts = []
        inputRules = []
        zoom = 100
    }
}
