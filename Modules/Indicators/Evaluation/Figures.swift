public import Domain

/// The standing figures of one period: what counts now, by region and measure.
public struct PeriodFigures: Hashable, Sendable {
    private let readings: [RegionID: [MeasureID: Reading]]

    /// The readings of a period.
    public init(_ readings: [RegionID: [MeasureID: Reading]]) { self.readings = readings }

    /// The standing versions among stored figures.
    public init(_ figures: [Figure]) {
        var newest: [RegionID: [MeasureID: Figure]] = [:]
        for figure in figures where figure.version > newest[figure.region]?[figure.measure]?.version ?? 0 {
            newest[figure.region, default: [:]][figure.measure] = figure
        }
        readings = newest.mapValues { $0.mapValues(\.reading) }
    }

    /// What a region said about a measure; `nil` where it said nothing.
    public subscript(region: RegionID, measure: MeasureID) -> Reading? { readings[region]?[measure] }

    /// Everything a region said.
    func all(of region: RegionID) -> [MeasureID: Reading] { readings[region] ?? [:] }

    /// Whether a region has said anything.
    public func hasAny(of region: RegionID) -> Bool { readings[region]?.isEmpty == false }
}
