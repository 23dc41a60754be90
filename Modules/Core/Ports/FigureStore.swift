public import Domain

/// Reads figures.
public protocol FigureStore: Sendable {
    /// The standing figures of a period: the newest version of each that was not taken back.
    func standing(of programme: ProgrammeID, in period: Period) async throws -> [Figure]

    /// The same for several periods at once.
    func standing(of programme: ProgrammeID, in periods: [Period]) async throws -> [Figure]

    /// The figures that can speak for a period (`Period.sources`): as they stand, or as they stood when it was closed.
    func speaking(of programme: ProgrammeID, for period: Period) async throws -> [Figure]

    /// The standing figures of every earlier period of the same kind in the same reporting year, newest period first: of
    /// each region, measure and period the newest version, unless that one takes the figure back.
    func history(of programme: ProgrammeID, before period: Period) async throws -> [Figure]

    /// Every version of one figure, oldest first, taken back or not.
    func versions(
        of programme: ProgrammeID,
        in period: Period,
        region: RegionID,
        measure: MeasureID
    ) async throws -> [Figure]
}
