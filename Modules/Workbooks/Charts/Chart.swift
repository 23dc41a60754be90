/// A chart drawn over a rectangle of cells.
///
/// Its figures must stand in plain number cells, never in formulas: phones and previewers draw what is stored in the
/// chart, and that is empty for formulas.
public struct Chart: Sendable, Equatable {
    /// Columns or lines.
    public var kind: Kind
    /// The title drawn on top; nil for none, when a heading stands above it.
    public var title: String?
    /// What the chart shows, in words, for those who cannot see it. Must not be empty.
    public var alternativeText: String
    /// The cells it covers.
    public var frame: CellRange
    /// The names along the axis: one row or column of text cells.
    public var categories: SheetRange
    /// What is drawn. At least one.
    public var series: [ChartSeries]
    /// The horizontal line across a column chart, or nil.
    public var referenceLine: ReferenceLine?
    /// The scale.
    public var valueAxis: ValueAxis
    /// Whether the names of the series are explained below. Never for the invisible reference series.
    public var showsLegend: Bool

    /// What is drawn.
    public enum Kind: Sendable, Equatable {
        /// Standing columns.
        case column
        /// Lines from point to point.
        case line
    }

    /// A chart over a rectangle of cells.
    public init(
        _ kind: Kind,
        over frame: CellRange,
        alternativeText: String,
        categories: SheetRange,
        series: [ChartSeries],
        title: String? = nil,
        referenceLine: ReferenceLine? = nil,
        valueAxis: ValueAxis = ValueAxis(),
        showsLegend: Bool = false
    ) {
        self.kind = kind
        self.frame = frame
        self.alternativeText = alternativeText
        self.categories = categories
        self.series = series
        self.title = title
        self.referenceLine = referenceLine
        self.valueAxis = valueAxis
        self.showsLegend = showsLegend
    }
}
