/// Bars behind the figures of a range, all on the same scale.
public struct DataBar: Sendable, Equatable {
    /// The cells with figures.
    public var cells: CellRange
    /// The figure with an empty bar.
    public var minimum: Double
    /// The figure with a full bar; above the minimum.
    public var maximum: Double
    /// The colour; nil is the quiet blue of the house.
    public var light: Light?

    /// Bars over a range; from nothing to 100 % by default.
    public init(over cells: CellRange, from minimum: Double = 0, to maximum: Double = 1, light: Light? = nil) {
        self.cells = cells
        self.minimum = minimum
        self.maximum = maximum
        self.light = light
    }
}
