/// One row of figures in a chart.
public struct ChartSeries: Sendable, Equatable {
    /// Its name in the legend.
    public var name: String
    /// Plain number cells, as many as the chart has categories. Blank cells leave a gap.
    public var values: SheetRange
    /// The colour of the whole series.
    public var light: Light
    /// The colours of single columns, one a category; empty gives all the colour of the series.
    public var pointLights: [Light]
    /// Whether a line is dashed, which means "planned".
    public var isDashed: Bool
    /// How the figure is written at each point; nil writes none.
    public var labels: NumberFormat?
    /// Whether those stand below the points of a line, because another line runs above.
    public var hasLabelsBelow: Bool
    /// The point, from zero, at which its name stands in the place of a legend; nil for none.
    public var namedPoint: Int?

    /// A row of figures.
    public init(
        _ name: String,
        values: SheetRange,
        light: Light = .blue,
        pointLights: [Light] = [],
        isDashed: Bool = false,
        labels: NumberFormat? = nil,
        hasLabelsBelow: Bool = false,
        namedPoint: Int? = nil
    ) {
        self.name = name
        self.values = values
        self.light = light
        self.pointLights = pointLights
        self.isDashed = isDashed
        self.labels = labels
        self.hasLabelsBelow = hasLabelsBelow
        self.namedPoint = namedPoint
    }
}

/// A dashed horizontal line across a column chart, for example the share of the year that has passed.
///
/// It is drawn as the trend of an invisible series, so its figures stand in cells as well: the same number once for
/// every category.
public struct ReferenceLine: Sendable, Equatable {
    /// What the line is.
    public var name: String
    /// Plain number cells holding the same figure, as many as the chart has categories; at least two.
    public var values: SheetRange

    /// A line at the figure of these cells.
    public init(_ name: String, values: SheetRange) {
        self.name = name
        self.values = values
    }
}

/// The scale of a chart.
public struct ValueAxis: Sendable, Equatable {
    /// The figure at the foot.
    public var minimum: Double
    /// The figure at the top, or nil to let the program choose; above the minimum.
    public var maximum: Double?
    /// The distance of the lines, or nil to let the program choose; above zero.
    public var step: Double?
    /// How the figures along it are written.
    public var format: NumberFormat
    /// Whether the smallest figure stands on top, as for places of a ranking.
    public var isReversed: Bool

    /// From nothing to 100 % in quarters by default.
    public init(
        from minimum: Double = 0,
        to maximum: Double? = 1,
        step: Double? = 0.25,
        format: NumberFormat = .percent(0),
        isReversed: Bool = false
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.step = step
        self.format = format
        self.isReversed = isReversed
    }
}
