/// A figure that is to be stored: region, measure, what was said, and the cell that said it.
public struct DraftFigure: Hashable, Sendable {
    /// The region.
    public let region: RegionID
    /// The measure.
    public let measure: MeasureID
    /// What was said.
    public let reading: Reading
    /// Where it stands in the file.
    public let cell: CellPlace

    /// A figure that is to be stored.
    public init(region: RegionID, measure: MeasureID, reading: Reading, cell: CellPlace) {
        self.region = region
        self.measure = measure
        self.reading = reading
        self.cell = cell
    }
}

/// A stored figure. It is never changed: a newer one for the same region, period and measure takes its place as the
/// standing version, and the older one stays.
public struct Figure: Hashable, Sendable {
    /// What was said, by whom it is about, and where it stands in the file.
    public let draft: DraftFigure
    /// The period it is for.
    public let period: Period
    /// The version, from 1, within region × period × measure.
    public let version: Int
    /// The receipt of the file.
    public let receipt: Receipt

    /// A stored figure.
    public init(draft: DraftFigure, period: Period, version: Int, receipt: Receipt) {
        self.draft = draft
        self.period = period
        self.version = version
        self.receipt = receipt
    }

    /// The region.
    public var region: RegionID { draft.region }
    /// The measure.
    public var measure: MeasureID { draft.measure }
    /// What was said.
    public var reading: Reading { draft.reading }
    /// Where it stands in the file.
    public var cell: CellPlace { draft.cell }
}

/// The number of a received file (回执号), unique within the database.
public struct Receipt: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    /// The number.
    public let number: Int

    /// A receipt number.
    public init(_ number: Int) { self.number = number }

    /// By number, which is the order of arrival.
    public static func < (left: Receipt, right: Receipt) -> Bool { left.number < right.number }

    /// The number.
    public var description: String { String(number) }
}
