/// A key figure with a caption above and a small line below, three rows high.
public struct KPICard: Sendable, Equatable {
    /// What the figure is.
    public var label: String
    /// The figure: a number, words such as `10/16`, or a formula.
    public var value: CellContent
    /// How the figure is shown.
    public var format: NumberFormat
    /// How it stands; nil keeps the figure in ink.
    public var light: Light?
    /// The small line below: a difference, or what was done of what.
    public var caption: CellContent

    /// A key figure.
    public init(
        _ label: String,
        value: CellContent,
        format: NumberFormat = .general,
        light: Light? = nil,
        caption: CellContent = .blank
    ) {
        self.label = label
        self.value = value
        self.format = format
        self.light = light
        self.caption = caption
    }
}

extension Sheet {
    /// Lays out a card with its upper left corner at a cell, this many columns wide and three rows high.
    public mutating func place(_ card: KPICard, at corner: CellAddress, columns: Int) {
        let value = CellStyle(.kpiValue, number: card.format, light: card.light)
        let cells = [
            Cell(.text(card.label), CellStyle(.kpiLabel)),
            Cell(card.value, value),
            Cell(card.caption, CellStyle(.kpiCaption)),
        ]
        for (row, cell) in cells.enumerated() {
            place(cell, over: CellRange(at: corner.offset(rows: row), columns: columns))
        }
    }
}
