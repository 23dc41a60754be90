public import Domain

/// Reads figures.
public protocol FigureStore: Sendable {
    /// The standing figures of a period: the newest version of each that was not taken back.
    func standing(of programme: ProgrammeID, in period: Period) async throws -> [Figure]

    /// The standing figures of these regions from the last period of the same kind, in the same year and before this
    /// one, in which the region reported the measure.
    func previous(of programme: ProgrammeID, before period: Period, regions: Set<RegionID>) async throws -> [Figure]

    /// Every version of one figure, oldest first, taken back or not.
    func versions(
        of programme: ProgrammeID,
        in period: Period,
        region: RegionID,
        measure: MeasureID
    ) async throws -> [Figure]
}
